package org.essaim.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Decision DECISION = new Decision(new UUID(1, 1), NOW, "{}", NOW.plusSeconds(60));

    private final MembershipApplication application =
            new MembershipApplication("territoires44", "qui@essaim.example", Locale.FRENCH, NOW);

    @Test
    void nothingIsDecidedBeforeSomebodyTookItIntoReview() {
        application.send("{}", NOW);
        application.verify(NOW);

        var refused =
                catchThrowableOfType(IllegalTransition.class, () -> application.approve(new UUID(2, 2), DECISION));

        assertThat(refused.allowed()).containsExactly("INFO_REQUESTED", "IN_REVIEW", "WITHDRAWN");
    }

    @Test
    void aQuestionAndItsAnswerComeBackIntoReview() {
        application.send("{}", NOW);
        application.verify(NOW);
        application.takeIntoReview();
        application.ask("Quel est votre mandat ?");
        application.answer("Adjointe.");

        assertThat(application.state()).isEqualTo(ApplicationState.IN_REVIEW);
        assertThat(application.question()).isEqualTo("Quel est votre mandat ?");
        assertThat(application.answer()).isEqualTo("Adjointe.");
    }

    @Test
    void aDecisionIsTheLastWord() {
        application.send("{}", NOW);
        application.verify(NOW);
        application.takeIntoReview();
        application.refuse("Hors du département.", DECISION);

        var refused = catchThrowableOfType(IllegalTransition.class, () -> application.withdraw(DECISION));

        assertThat(refused.allowed()).isEmpty();
    }

    @Test
    void anAddressThatIsProvedStopsTheClockAndADecisionStartsItAgain() {
        application.send("{}", NOW.plusSeconds(7));
        application.verify(NOW);
        assertThat(application.expiresAt()).isNull();

        application.takeIntoReview();
        application.approve(new UUID(2, 2), DECISION);
        assertThat(application.expiresAt()).isEqualTo(NOW.plusSeconds(60));
    }
}
