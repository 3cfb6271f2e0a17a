package org.essaim.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A training, a coaching or help with a project, planned in a year of a programme, and evaluated once it was held. */
@Entity
public class ProgrammeAction {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID programme;
    private int year;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private String title;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private int halfDays;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.PLANNED;

    private @Nullable LocalDate settledOn;
    private @Nullable Integer usedHalfDays;

    @Embedded
    private @Nullable Sheet sheet;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeAction() {}

    @SuppressWarnings("NullAway.Init")
    ProgrammeAction(UUID programme, Convention convention, ActionInput said) {
        this.programme = programme;
        change(convention, said);
    }

    /** @throws Refusal {@code conflict} once it is settled, {@code unprocessable} for a year or days outside the convention */
    final void change(Convention convention, ActionInput said) {
        if (!isPlanned()) {
            throw new Refusal(ProblemType.CONFLICT, "The action is %s.".formatted(state));
        }
        year = said.year();
        kind = said.kind();
        title = said.title().strip();
        fromDay = said.from();
        untilDay = said.until() == null ? said.from() : said.until();
        halfDays = said.halfDays();
        requireWithin(convention);
    }

    /** @throws Refusal {@code unprocessable} when a convention leaves out its year, or the days for which it is planned */
    void requireFits(Convention convention) {
        if (isPlanned()) {
            requireWithin(convention);
        } else {
            requireYearOf(convention);
        }
    }

    private void requireYearOf(Convention convention) {
        if (year > convention.years()) {
            throw Refusal.unprocessable("year", "1 to %d".formatted(convention.years()));
        }
    }

    private void requireWithin(Convention convention) {
        requireYearOf(convention);
        if (fromDay == null && untilDay == null) {
            return;
        }
        if (fromDay == null || untilDay == null || untilDay.isBefore(fromDay)) {
            throw Refusal.unprocessable("until", "from a day to a later one");
        }
        if (!convention.isWithin(year, fromDay) || !convention.isWithin(year, untilDay)) {
            throw Refusal.unprocessable(
                    "from",
                    "year %d is from %s to %s"
                            .formatted(year, convention.firstDayOf(year), convention.lastDayOf(year)));
        }
    }

    /**
     * It was held, or will not be.
     *
     * @param used how many half days it took; as planned unless it is said
     * @throws IllegalTransition once it is settled
     */
    void settle(ActionState to, LocalDate day, @Nullable Integer used) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
        state = to;
        settledOn = day;
        if (to == ActionState.DONE) {
            usedHalfDays = used == null ? Integer.valueOf(halfDays) : used;
        }
    }

    /** @throws Refusal {@code conflict} unless it was held */
    void evaluate(SheetInput said, LocalDate today) {
        if (state != ActionState.DONE) {
            throw new Refusal(ProblemType.CONFLICT, "The action is %s.".formatted(state));
        }
        sheet = said.filledOn(today);
    }

    public UUID id() {
        return id;
    }

    boolean isPlanned() {
        return state == ActionState.PLANNED;
    }

    int year() {
        return year;
    }

    ActionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    @Nullable
    LocalDate from() {
        return fromDay;
    }

    @Nullable
    LocalDate until() {
        return untilDay;
    }

    int halfDays() {
        return halfDays;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }

    @Nullable
    Integer usedHalfDays() {
        return usedHalfDays;
    }

    int usedOrZero() {
        return usedHalfDays == null ? 0 : usedHalfDays;
    }

    @Nullable
    Sheet sheet() {
        return sheet;
    }

    int version() {
        return version;
    }
}
