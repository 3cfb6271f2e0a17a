package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {
    @ParameterizedTest
    @CsvSource({
        "plesse, 0",
        "ples, 2",
        "machecoul saint meme, 0",
        "machecoul, 2",
        "saint, 4",
        "meme machecoul, 4",
        "xyz, 100"
    })
    void aNameIsWrittenOrBegunOrItsWordsAre(String typed, int relevance) {
        var name = typed.startsWith("ples") ? "plesse" : "machecoul saint meme";

        assertThat(Relevance.of(typed, name)).isEqualTo(relevance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clison", "clissson", "clizson", "clsison", "clissn", "clissom"})
    void oneLetterMayBeMissingAddedWrongOrSwapped(String typed) {
        assertThat(Relevance.withOneTypo(typed, "clisson")).isEqualTo(Relevance.ONE_TYPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cliso", "clisno", "clsso"})
    void theBeginningOfANameMayHaveOneErrorToo(String typed) {
        assertThat(Relevance.withOneTypo(typed, "clisson sevre")).isLessThan(Relevance.NONE);
    }

    @Test
    void twoErrorsAreTooMany() {
        assertThat(Relevance.withOneTypo("klison", "clisson")).isEqualTo(Relevance.NONE);
    }

    @Test
    void aShortTextIsNotForgivenAnything() {
        assertThat(Relevance.withOneTypo("nab", "nantes")).isEqualTo(Relevance.NONE);
    }
}
