package org.essaim.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.programme.ActionState.DONE;
import static org.essaim.programme.ActionState.DROPPED;
import static org.essaim.programme.ActionState.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The budget of a programme, and its life. */
class ProgrammeTest {
    private static final LocalDate START = LocalDate.parse("2026-09-01");
    private static final Convention CONVENTION = Convention.of(START, START, null, "2026-114");
    private static final YearReview REVIEW = new YearReview("Deux formations", null, null);

    private final Programme programme =
            new Programme(UUID.randomUUID(), "territoires-engagement", CONVENTION, List.of(10, 6, 4), START);

    @Test
    void theBudgetIsWhatIsGrantedWithoutWhatIsPlannedAndUsed() {
        var held = action(1, 5);
        held.settle(DONE, START, 7);
        var dropped = action(1, 6);
        dropped.settle(DROPPED, START, null);

        assertThat(Budget.of(programme.granted(), List.of(held, dropped, action(2, 3))))
                .isEqualTo(new Budget(20, 3, 7, 10));
    }

    @Test
    void aYearMayTakeDaysOfAnotherButTheWholeIsNotExceeded() {
        var first = List.of(action(1, 12), action(2, 8));

        assertThatCode(() -> programme.requireWithinBudget(first)).doesNotThrowAnyException();
        assertThatThrownBy(() -> programme.requireWithinBudget(List.of(action(1, 12), action(2, 9))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anActionIsHeldAsPlannedUnlessItTookLongerAndIsThenSettled() {
        var action = action(1, 3);

        action.settle(DONE, START.plusDays(3), null);

        assertThat(action.usedHalfDays()).isEqualTo(3);
        assertThatThrownBy(() -> action.settle(DROPPED, START, null)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> action.change(CONVENTION, input(1, 2, null))).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingGoesBackToPlanned() {
        assertThatThrownBy(() -> action(1, 1).settle(PLANNED, START, null)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void anActionIsWithinItsYear() {
        assertThatThrownBy(() -> new ProgrammeAction(programme.track(), CONVENTION, input(4, 1, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ProgrammeAction(programme.track(), CONVENTION, input(1, 1, "2027-09-01")))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> new ProgrammeAction(programme.track(), CONVENTION, input(2, 1, "2027-09-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhatWasHeldIsEvaluated() {
        var action = action(1, 1);
        var sheet = new SheetInput("Réseau Graines", 4, 5, 12, 80_000, null);

        assertThatThrownBy(() -> action.evaluate(sheet, START)).isInstanceOf(Refusal.class);
        action.settle(DONE, START, null);
        action.evaluate(sheet, START);

        assertThat(action.sheet()).isNotNull();
    }

    @Test
    void aYearIsReviewedOnceItBeganAndItsReviewOutlivesAChangeOfTheConvention() {
        assertThatThrownBy(() -> programme.review(2, REVIEW, START)).isInstanceOf(Refusal.class);
        programme.review(1, REVIEW, START);
        programme.change(CONVENTION, List.of(8, 8, 8), Diagnosis.NONE, List.of(), List.of());

        assertThat(programme.years().getFirst().review()).isEqualTo(REVIEW);
        assertThat(programme.granted()).isEqualTo(24);
    }

    @Test
    void aShorterConventionLeavesNeitherActionsNorReviewsBehind() {
        var oneYear = Convention.of(START, START, LocalDate.parse("2027-08-31"), null);
        var second = List.of(action(2, 1));

        assertThatThrownBy(() -> programme.change(oneYear, List.of(10), Diagnosis.NONE, List.of(), second))
                .isInstanceOf(Refusal.class);
        var reviewed = new Programme(UUID.randomUUID(), "territoires-engagement", CONVENTION, List.of(10, 6, 4), START);
        reviewed.review(2, REVIEW, START.plusYears(1));
        assertThatThrownBy(() -> reviewed.change(oneYear, List.of(10), Diagnosis.NONE, List.of(), List.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyWhatIsPlannedHasToFitTheNewDays() {
        var later = Convention.of(START.plusMonths(6), START.plusMonths(6), null, null);
        var held = new ProgrammeAction(programme.track(), CONVENTION, input(1, 2, "2026-10-01"));
        held.settle(DONE, START, null);
        var planned = new ProgrammeAction(programme.track(), CONVENTION, input(1, 2, "2026-10-01"));

        programme.change(later, List.of(10, 6, 4), Diagnosis.NONE, List.of(), List.of(held));

        assertThatThrownBy(() ->
                        programme.change(later, List.of(10, 6, 4), Diagnosis.NONE, List.of(), List.of(held, planned)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void itDoesNotEndAsLongAsAnActionIsPlanned() {
        var action = action(1, 2);
        var report = new EndReport("Fini", List.of());
        assertThatThrownBy(() -> programme.end(report, List.of(action), START)).hasMessageContaining("planned");
        action.settle(DROPPED, START, null);

        programme.end(report, List.of(action), START);

        assertThat(programme.endedOn()).isEqualTo(START);
    }

    @Test
    void theEndReportSaysWhichObjectivesWereReachedAndCloses() {
        programme.change(
                CONVENTION, List.of(10, 6, 4), Diagnosis.NONE, List.of("Une charte", "Un budget ouvert"), List.of());

        assertThatThrownBy(() -> programme.end(new EndReport("Fini", List.of(3)), List.of(), START))
                .isInstanceOf(Refusal.class);
        programme.end(new EndReport("Fini", List.of(2)), List.of(), START);

        assertThat(programme.objectives()).extracting(Objective::reached).containsExactly(false, true);
        assertThatThrownBy(() -> programme.end(new EndReport("Encore", List.of()), List.of(), START))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> programme.review(1, REVIEW, START)).isInstanceOf(Refusal.class);
    }

    private ProgrammeAction action(int year, int halfDays) {
        return new ProgrammeAction(programme.track(), CONVENTION, input(year, halfDays, null));
    }

    private static ActionInput input(int year, int halfDays, @Nullable String from) {
        return new ActionInput(
                year, ActionKind.TRAINING, "Animer", from == null ? null : LocalDate.parse(from), null, halfDays);
    }
}
