package org.essaim.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

/** How an expert comes to be trusted, and ceases to be. */
class ExpertTest {
    private static final Period TERM = Period.ofMonths(24);
    private static final Period NOTICE = Period.ofDays(60);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate END = LocalDate.of(2028, 11, 26);
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final UUID STEWARD = UUID.randomUUID();

    private final Expert expert = new Expert(
            "territoires-engagement",
            APPLICANT,
            true,
            Locale.FRENCH,
            card("Atelier", List.of("concertation")),
            new CharterAcceptance("0".repeat(64), Instant.EPOCH, "WEB"),
            TODAY);

    @Test
    void isTrustedForTwentyFourMonthsTheLastDayIncluded() {
        vet(TODAY);

        assertThat(expert.expiresOn()).isEqualTo(END);
        assertThat(expert.state(END)).isEqualTo(ExpertState.VETTED);
        assertThat(expert.state(END.plusDays(1))).isEqualTo(ExpertState.EXPIRED);
    }

    @Test
    void nobodyDecidesOfTheirOwnApplication() {
        assertThatThrownBy(() -> expert.vet(APPLICANT, TODAY, TERM, NOTICE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> expert.refuse(APPLICANT, "Non", TODAY, NOTICE)).isInstanceOf(Refusal.class);
        assertThat(expert.state(TODAY)).isEqualTo(ExpertState.APPLIED);
    }

    @Test
    void nobodyDecidesOfWhomTheyEntered() {
        var entered = new Expert(
                "territoires-engagement",
                STEWARD,
                false,
                Locale.FRENCH,
                card("Atelier", List.of("eau")),
                new CharterAcceptance("0".repeat(64), Instant.EPOCH, "PAPER"),
                TODAY);

        assertThatThrownBy(() -> entered.vet(STEWARD, TODAY, TERM, NOTICE)).isInstanceOf(Refusal.class);
        entered.vet(UUID.randomUUID(), TODAY, TERM, NOTICE);
        assertThat(entered.state(TODAY)).isEqualTo(ExpertState.VETTED);
    }

    @Test
    void whoeverLeftAndComesBackIsVettedAnewForOneTerm() {
        vet(TODAY);
        expert.withdraw(TODAY.plusDays(5));
        expert.changeByApplicant(card("Atelier", List.of("eau")), TODAY.plusDays(6));

        assertThat(expert.state(TODAY.plusDays(6))).isEqualTo(ExpertState.APPLIED);
        vet(TODAY.plusDays(7));
        assertThat(expert.expiresOn()).isEqualTo(TODAY.plusDays(7).plusMonths(24));
    }

    @Test
    void whoeverWasVettedOnceRemainsSoHoweverOftenTheyLeave() {
        assertThat(expert.hasBeenTrusted()).isFalse();
        vet(TODAY);
        expert.withdraw(TODAY);
        expert.changeByApplicant(card("Atelier", List.of("eau")), TODAY);

        assertThat(expert.hasBeenTrusted()).isTrue();
    }

    @Test
    void whoeverLeavesWhileSuspendedComesBackSuspended() {
        vet(TODAY);
        expert.suspend(STEWARD, "Litige en cours", TODAY, NOTICE);
        expert.withdraw(TODAY.plusDays(1));

        assertThat(expert.reason()).isEqualTo("Litige en cours");
        expert.changeByApplicant(card("Atelier", List.of("eau")), TODAY.plusDays(2));
        assertThat(expert.state(TODAY.plusDays(2))).isEqualTo(ExpertState.SUSPENDED);
        assertThat(expert.reason()).isEqualTo("Litige en cours");
        expert.withdraw(TODAY.plusDays(3));
        expert.changeByApplicant(card("Atelier", List.of("eau")), TODAY.plusDays(4));
        assertThat(expert.state(TODAY.plusDays(4))).isEqualTo(ExpertState.SUSPENDED);
        vet(TODAY.plusDays(5));
        assertThat(expert.reason()).isNull();
    }

    @Test
    void isRenewedOnlyOnceTheEndIsNearAndLosesNoDay() {
        vet(TODAY);

        assertThatThrownBy(() -> vet(END.minusDays(61)))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("SUSPENDED"));
        vet(END.minusDays(60));
        assertThat(expert.expiresOn()).isEqualTo(END.plusMonths(24));
    }

    @Test
    void isRenewedFromTheDayOnOnceTheTermIsOver() {
        vet(TODAY);

        vet(END.plusDays(10));

        assertThat(expert.expiresOn()).isEqualTo(END.plusDays(10).plusMonths(24));
        assertThat(expert.state(END.plusDays(10))).isEqualTo(ExpertState.VETTED);
    }

    @Test
    void aSuspensionTakesNothingFromTheTermAndAddsNothing() {
        vet(TODAY);
        expert.suspend(STEWARD, "Litige en cours", TODAY.plusDays(3), NOTICE);

        assertThat(expert.reason()).isEqualTo("Litige en cours");
        vet(TODAY.plusDays(30));
        assertThat(expert.expiresOn()).isEqualTo(END);
        assertThat(expert.reason()).isNull();
    }

    @Test
    void whatWasRefusedIsAskedAgainByChangingIt() {
        expert.refuse(STEWARD, "Références manquantes", TODAY, NOTICE);

        assertThatThrownBy(() -> vet(TODAY)).isInstanceOf(IllegalTransition.class);
        expert.changeByApplicant(card("Atelier", List.of("eau")), TODAY);
        assertThat(expert.state(TODAY)).isEqualTo(ExpertState.APPLIED);
        assertThat(expert.reason()).isNull();
    }

    @Test
    void whatOneWasVettedForIsNotChangedAlone() {
        vet(TODAY);

        assertThatThrownBy(() -> expert.changeByApplicant(card("Atelier", List.of("concertation", "eau")), TODAY))
                .isInstanceOf(Refusal.class);
        expert.changeByApplicant(card("Atelier ", List.of("concertation")), TODAY);
        assertThat(expert.state(TODAY)).isEqualTo(ExpertState.VETTED);
    }

    private void vet(LocalDate day) {
        expert.vet(STEWARD, day, TERM, NOTICE);
    }

    private static ExpertInput card(String name, List<String> skills) {
        return new ExpertInput(
                name,
                LegalForm.COMPANY,
                "Présentation",
                skills,
                List.of(),
                List.of(),
                List.of(ProcurementRoute.UGAP),
                "Contact@Atelier.example",
                null,
                null);
    }
}
