package org.essaim.sympathiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.essaim.sympathiser.NewSympathiser.LegalBasis;
import org.junit.jupiter.api.Test;

class SympathiserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void theyAreToldWithinThirtyDays() {
        assertThat(recorded(TODAY.plusDays(30)).informBefore()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThatThrownBy(() -> recorded(TODAY.plusDays(31))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recorded(TODAY.minusDays(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsInContactBeforeTheyWereTold() {
        var known = recorded(TODAY);

        assertThatThrownBy(() -> known.meet(TODAY, TODAY)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aContactMakesThemActive() {
        var known = recorded(TODAY);

        known.inform(LinkToken.fresh(), NOW);
        known.meet(TODAY, TODAY);

        assertThat(known.state()).isEqualTo(SympathiserState.ACTIVE);
    }

    @Test
    void anObjectionLeavesNothingThatSaysWhoItWas() {
        var known = recorded(TODAY);
        known.inform(LinkToken.fresh(), NOW);

        known.object();

        assertThat(known.state()).isEqualTo(SympathiserState.OBJECTED);
        assertThat(known)
                .extracting(
                        Sympathiser::email,
                        Sympathiser::givenName,
                        Sympathiser::familyName,
                        Sympathiser::place,
                        Sympathiser::function,
                        Sympathiser::source,
                        Sympathiser::contactOn)
                .containsOnlyNulls();
    }

    @Test
    void whatIsOverStaysOver() {
        var known = recorded(TODAY);
        known.purge();

        assertThatThrownBy(() -> known.inform(LinkToken.fresh(), NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(known::convert).isInstanceOf(IllegalTransition.class);
    }

    private static Sympathiser recorded(LocalDate informOn) {
        return new Sympathiser(
                "territoires44",
                new NewSympathiser(
                        "Camille",
                        "Exemple",
                        " Camille@Commune.example ",
                        null,
                        null,
                        "Rencontre à Plessé",
                        LegalBasis.ART9_2_D,
                        informOn,
                        "fr"),
                null,
                TODAY);
    }
}
