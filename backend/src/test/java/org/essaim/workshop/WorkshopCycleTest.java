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
    private static final Instant AFTER_THE_LAST =
            FIRST.plus(Duration.ofDays(14)).plus(Duration.ofHours(2));
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
        cycle.move(CycleState.ENDED, null, AFTER_THE_LAST);

        assertThat(cycle.next(AFTER_THE_LAST)).isEmpty();
    }

    @Test
    void itDoesNotEndBeforeItsLastSessionIsOver() {
        cycle.move(CycleState.OPEN, null, NOW);
        cycle.move(CycleState.CLOSED, null, NOW);
        var theLast = AFTER_THE_LAST.minusSeconds(1);

        assertThat(cycle.next(theLast)).containsExactly(CycleState.CANCELLED);
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> cycle.move(CycleState.ENDED, null, theLast))
                .satisfies(refused -> assertThat(refused.allowed()).containsExactly("CANCELLED"));
        assertThat(cycle.next(AFTER_THE_LAST)).contains(CycleState.ENDED);
    }

    @Test
    void registrationIsOpenedAgainUntilItsLastDayOrANewOne() {
        cycle.move(CycleState.OPEN, null, NOW);
        cycle.move(CycleState.CLOSED, null, NOW);
        cycle.move(CycleState.OPEN, null, NOW);
        assertThat(cycle.takesRegistrations(NOW)).isTrue();
        var dayAfter = Instant.parse("2027-01-21T09:00:00Z");
        cycle.move(CycleState.CLOSED, null, dayAfter);

        assertThatThrownBy(() -> cycle.move(CycleState.OPEN, null, dayAfter)).isInstanceOf(Refusal.class);
        cycle.change(closingOn(LocalDate.of(2027, 1, 25)), List.of(at(FIRST)), dayAfter);
        cycle.move(CycleState.OPEN, null, dayAfter);

        assertThat(cycle.takesRegistrations(dayAfter)).isTrue();
    }

    @Test
    void aCycleThatHasBegunIsNotOpenedAgain() {
        cycle.move(CycleState.OPEN, null, NOW);
        cycle.move(CycleState.CLOSED, null, NOW);

        assertThat(cycle.next(FIRST)).containsExactly(CycleState.CANCELLED);
        assertThatThrownBy(() -> cycle.move(CycleState.OPEN, null, FIRST)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aDraftWhoseFirstDayHasPassedIsGivenNewDays() {
        var later = Instant.parse("2027-02-01T09:00:00Z");
        var first = cycle.sessions().getFirst();
        var moved = new PlannedSession(
                first.id(), later.minusSeconds(60), later.plusSeconds(3600), "https://visio.example/pairs", null, null);
        assertThatThrownBy(() -> cycle.change(TERMS, List.of(moved), later)).isInstanceOf(Refusal.class);

        cycle.change(TERMS, List.of(at(later.plus(Duration.ofDays(9)))), later);

        assertThat(cycle.sessions()).hasSize(1);
        cycle.move(CycleState.CANCELLED, "Plus le temps", later);
    }

    @Test
    void onceAnnouncedASessionThatHasBegunStays() {
        cycle.move(CycleState.OPEN, null, NOW);
        var under = FIRST.plusSeconds(60);

        assertThatThrownBy(() -> cycle.change(TERMS, List.of(at(under.plus(Duration.ofDays(9)))), under))
                .isInstanceOf(Refusal.class);
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

    private static CycleTerms closingOn(LocalDate day) {
        return new CycleTerms(
                TERMS.title(),
                TERMS.presentation(),
                TERMS.model(),
                TERMS.themes(),
                TERMS.seats(),
                TERMS.opensOn(),
                day);
    }

    private static WorkshopCycle cycle(PlannedSession... sessions) {
        return new WorkshopCycle("territoires-engagement", PARIS, TERMS, List.of(sessions), NOW);
    }

    private static PlannedSession at(Instant start) {
        return new PlannedSession(
                null, start, start.plus(Duration.ofHours(2)), "https://visio.example/pairs", null, null);
    }
}
