package org.essaim.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A territory is accompanied under a convention, year by year, within a budget of half days; it lives with its track. */
@Entity
public class Programme {
    @Id
    private UUID track;

    private String network;
    private LocalDate startedOn;

    @Embedded
    private Convention convention;

    @Embedded
    private @Nullable Diagnosis diagnosis;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_objective", joinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "position")
    private List<Objective> objectives = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_year", joinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "year")
    @ListIndexBase(1)
    private List<ProgrammeYear> years = new ArrayList<>();

    @Embedded
    private @Nullable Publication publication;

    private @Nullable LocalDate endedOn;
    private @Nullable String report;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init")
    Programme(UUID track, String network, Convention convention, List<Integer> halfDays, LocalDate today) {
        this.track = track;
        this.network = network;
        startedOn = today;
        agree(convention, halfDays);
    }

    /**
     * Writes its frame anew; what was said of a year stays with it.
     *
     * @throws Refusal {@code unprocessable} when an action no longer fits
     */
    void change(
            Convention agreed,
            List<Integer> halfDays,
            Diagnosis found,
            List<String> aims,
            Collection<ProgrammeAction> actions) {
        requireOpen();
        agree(agreed, halfDays);
        diagnosis = found;
        objectives.clear();
        aims.forEach(aim -> objectives.add(new Objective(aim.strip(), null)));
        actions.forEach(action -> action.requireFits(agreed));
        requireWithinBudget(actions);
    }

    private void agree(Convention agreed, List<Integer> halfDays) {
        if (halfDays.size() != agreed.years()) {
            throw Refusal.unprocessable("halfDays", "one for each of %d years".formatted(agreed.years()));
        }
        for (int i = halfDays.size(); i < years.size(); i++) {
            if (years.get(i).isReviewed()) {
                throw Refusal.unprocessable("convention.endsOn", "year %d has a review".formatted(i + 1));
            }
        }
        convention = agreed;
        for (int i = 0; i < halfDays.size(); i++) {
            if (i < years.size()) {
                years.set(i, years.get(i).granting(halfDays.get(i)));
            } else {
                years.add(ProgrammeYear.of(halfDays.get(i)));
            }
        }
        years.subList(halfDays.size(), years.size()).clear();
    }

    /** @throws Refusal {@code unprocessable} when actions take more half days than were granted for the whole */
    void requireWithinBudget(Collection<ProgrammeAction> actions) {
        var budget = Budget.of(granted(), actions);
        if (budget.isExceeded()) {
            throw Refusal.unprocessable(
                    "halfDays", "%d more than the %d that were granted".formatted(-budget.left(), budget.granted()));
        }
    }

    /** @throws Refusal {@code conflict} before the year began, {@code not-found} for one that it does not have */
    void review(int year, YearReview said, LocalDate today) {
        requireOpen();
        if (year < 1 || year > years.size()) {
            throw Refusal.notFound();
        }
        if (today.isBefore(convention.firstDayOf(year))) {
            throw new Refusal(ProblemType.CONFLICT, "Year %d has not begun.".formatted(year));
        }
        years.set(year - 1, years.get(year - 1).reviewed(said, today));
    }

    /**
     * Ends with what came of it; nothing is written any more, but what is told to everyone may be taken back.
     *
     * @throws Refusal {@code conflict} as long as an action is planned
     */
    void end(EndReport said, Collection<ProgrammeAction> actions, LocalDate today) {
        requireOpen();
        long planned = actions.stream().filter(ProgrammeAction::isPlanned).count();
        if (planned > 0) {
            throw new Refusal(
                    ProblemType.CONFLICT, "Actions that are still planned: %d. Settle them first.".formatted(planned));
        }
        if (said.reached().stream().anyMatch(number -> number > objectives.size())) {
            throw Refusal.unprocessable("reached", "1 to %d".formatted(objectives.size()));
        }
        for (int i = 0; i < objectives.size(); i++) {
            objectives.set(
                    i, new Objective(objectives.get(i).text(), said.reached().contains(i + 1)));
        }
        report = said.text().strip();
        endedOn = today;
    }

    void publish(@Nullable Publication said) {
        publication = said;
    }

    /** @throws Refusal {@code conflict} once the end report was written */
    void requireOpen() {
        if (endedOn != null) {
            throw new Refusal(ProblemType.CONFLICT, "The programme ended on %s.".formatted(endedOn));
        }
    }

    int granted() {
        return years.stream().mapToInt(ProgrammeYear::halfDays).sum();
    }

    public UUID track() {
        return track;
    }

    String network() {
        return network;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Convention convention() {
        return convention;
    }

    Diagnosis diagnosis() {
        return diagnosis == null ? Diagnosis.NONE : diagnosis;
    }

    List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    List<ProgrammeYear> years() {
        return List.copyOf(years);
    }

    @Nullable
    Publication publication() {
        return publication;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String report() {
        return report;
    }

    int version() {
        return version;
    }
}
