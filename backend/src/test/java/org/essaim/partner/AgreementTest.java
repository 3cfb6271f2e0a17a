package org.essaim.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final ZonedDateTime IN_MARCH = ZonedDateTime.of(2026, 3, 10, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final LocalDate MARCH_10 = IN_MARCH.toLocalDate();

    private final Agreement agreement = new Agreement(
            new Partner(new NewPartner("partner-test", "Test")),
            "territoires44",
            terms(MARCH_10.minusDays(9), MARCH_10.plusYears(1)));

    @Test
    void itsDaysAloneMakeItBeginAndEnd() {
        assertThat(agreement.state(MARCH_10.minusDays(10))).isEqualTo(AgreementState.UPCOMING);
        assertThat(agreement.state(MARCH_10.minusDays(9))).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.state(MARCH_10.plusYears(1))).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.state(MARCH_10.plusYears(1).plusDays(1))).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void itIsSuspendedAndResumed() {
        agreement.suspend(IN_MARCH);
        assertThat(agreement.state(MARCH_10)).isEqualTo(AgreementState.SUSPENDED);

        agreement.resume(IN_MARCH);
        assertThat(agreement.state(MARCH_10)).isEqualTo(AgreementState.ACTIVE);
    }

    @Test
    void endedItIsOverTheSameDayAndForGood() {
        agreement.end(IN_MARCH);

        assertThat(agreement.state(MARCH_10)).isEqualTo(AgreementState.ENDED);
        assertThat(agreement.endDate()).isEqualTo(MARCH_10);
        assertThatThrownBy(() -> agreement.resume(IN_MARCH)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aStepThatThePresentStateDoesNotAllowNamesThoseThatItDoes() {
        assertThatThrownBy(() -> agreement.resume(IN_MARCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.allowed()).containsExactly("ENDED", "SUSPENDED"));
    }

    @Test
    void oneThatHasNotBegunEndsWithoutADay() {
        agreement.end(IN_MARCH.minusDays(30));

        assertThat(agreement.state(MARCH_10)).isEqualTo(AgreementState.ENDED);
        assertThat(agreement.endDate()).isEqualTo(MARCH_10.minusDays(9));
    }

    @Test
    void noAgreementBeginsInThePastOrLastsLongerThanFiveYears() {
        terms(MARCH_10, MARCH_10.plusYears(5)).require(MARCH_10);

        assertThatThrownBy(() -> terms(MARCH_10.minusDays(1), MARCH_10).require(MARCH_10))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> terms(MARCH_10, MARCH_10.minusDays(1)).require(MARCH_10))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> terms(MARCH_10, MARCH_10.plusYears(5).plusDays(1)).require(MARCH_10))
                .isInstanceOf(Refusal.class);
    }

    private static NewAgreement terms(LocalDate from, LocalDate until) {
        return new NewAgreement(UUID.randomUUID(), "Visites", List.of(SharedField.HEADLINE), from, until);
    }
}
