package org.essaim.membership.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.charter.CharterDifference.Change.ADDED;
import static org.essaim.membership.charter.CharterDifference.Change.REMOVED;
import static org.essaim.membership.charter.CharterDifference.Change.SAME;

import java.util.stream.Collectors;
import org.essaim.membership.charter.CharterDifference.Part;
import org.junit.jupiter.api.Test;

class CharterDifferenceTest {
    private static final String BEFORE = "Je partage ce que j’apprends.\n\nJe réponds à qui me demande conseil.";
    private static final String AFTER =
            "Je partage ce que j’apprends.\n\nJe réponds sous huit jours à qui me demande conseil.";

    @Test
    void whatWasAddedIsToldApartWordByWord() {
        assertThat(CharterDifference.between(BEFORE, AFTER))
                .containsExactly(
                        new Part(SAME, "Je partage ce que j’apprends.\n\nJe réponds "),
                        new Part(ADDED, "sous huit jours "),
                        new Part(SAME, "à qui me demande conseil."));
    }

    @Test
    void whatWasRemovedIsToldApartToo() {
        assertThat(CharterDifference.between(AFTER, BEFORE))
                .extracting(Part::change)
                .containsExactly(SAME, REMOVED, SAME);
    }

    @Test
    void withoutWhatWasRemovedThePartsAreTheNewText() {
        var parts = CharterDifference.between("Un texte tout autre.", AFTER);

        assertThat(parts.stream()
                        .filter(part -> part.change() != REMOVED)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(AFTER);
    }
}
