package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void accentsCaseHyphensAndApostrophesDoNotMatter() {
        assertThat(SearchText.of("Les Sables-d’Olonne")).isEqualTo("les sables d olonne");
        assertThat(SearchText.of("  HŒRDT ")).isEqualTo("hoerdt");
    }

    @Test
    void saintIsReadInFull() {
        assertThat(SearchText.of("St Gildas des Bois")).isEqualTo("saint gildas des bois");
        assertThat(SearchText.of("Ste-Luce/Loire")).isEqualTo("sainte luce loire");
        assertThat(SearchText.of("Stains")).isEqualTo("stains");
    }

    @Test
    void theArticleAndTheLegalFormCanBeLeftOut() {
        assertThat(SearchText.withoutArticle("la chapelle sur erdre")).isEqualTo("chapelle sur erdre");
        assertThat(SearchText.withoutArticle("ca redon agglomeration")).isEqualTo("redon agglomeration");
        assertThat(SearchText.withoutArticle("laval")).isEqualTo("laval");
    }

    @Test
    void theLegalFormCanBeTypedInFull() {
        assertThat(SearchText.ofQuery("Communauté de communes Sud Retz")).isEqualTo("cc sud retz");
        assertThat(SearchText.ofQuery("communauté d'agglo Redon")).isEqualTo("ca redon");
    }

    @Test
    void whatHasNoLetterIsNothing() {
        assertThat(SearchText.of(" -'. ")).isEmpty();
    }
}
