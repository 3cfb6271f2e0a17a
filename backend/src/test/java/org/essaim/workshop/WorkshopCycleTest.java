package org.essaim.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class WorkshopCycleTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final Instant FIRST = Instant.parse("2027-01-28T13:00:00Z");
    private static final CycleTerms TERMS = new CycleTerms(
            "Habiter autrement",
            "Quatre séances entre pairs.",
            CycleModel.CODEV,
            List.of(),
            6,
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 1, 20));

    private final WorkshopCycle cycle = cycle(at(FIRST), at(FIRST.plus(Duration.ofDays(14))));

    @Test
    void aCycleGoesFromDraftToItsEnd() {
        cycle.move(CycleState.OPEN, null, NOW);
        cycle.move(CycleState.CLOSED, null, NOW);
        cycle.move(CycleState.ENDED, null, NOW);

        assertThat(cycle.state().next()).isEmpty();
    }

    @Test
    void aStepThatCannotBeTakenSaysWhichOnesCan() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> cycle.move(CycleState.CLOSED, null, NOW))
                .satisfies(refused -> assertThat(refused.allowed()).containsExactly("CANCELLED", "OPEN"));
    }

    @Test
    void whoeverCancelsSaysWhy() {
        assertThatThrownBy(() -> cycle.move(CycleState.CANCELLED, " ", NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void oneRegistersWithinTheDaysThatWereAnnounced() {
        assertThat(cycle.takesRegistrations(NOW)).as("a draft").isFalse();

        cycle.move(CycleState.OPEN, null, NOW);

        assertThat(cycle.takesRegistrations(NOW.minus(Duration.ofDays(1)))).isFalse();
        assertThat(cycle.takesRegistrations(NOW)).isTrue();
        assertThat(cycle.takesRegistrations(Instant.parse("2027-01-20T22:59:00Z")))
                .as("the last minute in Paris")
                .isTrue();
        assertThat(cycle.takesRegistrations(Instant.parse("2027-01-20T23:00:00Z")))
                .isFalse();
    }

    @Test
    void registrationEndsBeforeTheFirstSession() {
        assertThatThrownBy(() -> cycle(at(Instant.parse("2027-01-19T13:00:00Z"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void sessionsFollowOneAnotherAndLieAhead() {
        assertThatThrownBy(() -> cycle(at(FIRST), at(FIRST.plus(Duration.ofMinutes(30)))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cycle(at(NOW.minus(Duration.ofDays(1))))).isInstanceOf(Refusal.class);
    }

    @Test
    void oneGoesInAQuarterOfAnHourBefore() {
        var session = cycle.sessions().getFirst();

        assertThat(session.isOpen(FIRST.minus(Duration.ofMinutes(16)))).isFalse();
        assertThat(session.isOpen(FIRST.minus(Duration.ofMinutes(15)))).isTrue();
        assertThat(session.isOpen(FIRST.plus(Duration.ofHours(2)))).isFalse();
    }

    private static WorkshopCycle cycle(PlannedSession... sessions) {
        return new WorkshopCycle("territoires-engagement", PARIS, TERMS, List.of(sessions), NOW);
    }

    private static PlannedSession at(Instant start) {
        return new PlannedSession(
                null, start, start.plus(Duration.ofHours(2)), "https://visio.example/pairs", null, null);
    }
}
