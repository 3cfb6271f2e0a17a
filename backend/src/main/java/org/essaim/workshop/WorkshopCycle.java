package org.essaim.workshop;

import static java.util.Comparator.comparing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A few sessions in which peers of several collectivités work together. */
@Entity
class WorkshopCycle {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Embedded
    private CycleTerms terms;

    private String zone;
    private Instant beginsAt;
    private Instant overAt;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.DRAFT;

    private @Nullable String cancelReason;
    private @Nullable LocalDate endedOn;
    private Instant changedAt;

    @OneToMany(mappedBy = "cycle", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<WorkshopSession> sessions = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopCycle() {}

    @SuppressWarnings("NullAway.Init")
    WorkshopCycle(String network, ZoneId zone, CycleTerms terms, List<PlannedSession> planned, Instant now) {
        this.network = network;
        this.zone = zone.getId();
        change(terms, planned, now);
    }

    /**
     * Takes over what the team writes, its sessions in their order.
     *
     * @return what calendars have to learn: sessions that are new or changed, and those that are no more
     * @throws Refusal {@code conflict} once it is over, {@code unprocessable} for sessions that cannot be
     */
    final SessionChanges change(CycleTerms said, List<PlannedSession> planned, Instant now) {
        if (state.isOver()) {
            throw new Refusal(ProblemType.CONFLICT, "A cycle that is over is not changed.");
        }
        SessionPlan.check(planned, sessions, state.isAnnounced(), now);
        var changes = SessionPlan.apply(this, sessions, planned, now);
        sessions.sort(comparing(WorkshopSession::startsAt));
        terms = said;
        beginsAt = sessions.getFirst().startsAt();
        overAt = sessions.getLast().endsAt();
        changedAt = now;
        if (terms.closesOn().isAfter(dayOf(beginsAt))) {
            throw Refusal.unprocessable("closesOn", "after the first session");
        }
        return changes;
    }

    /**
     * Takes the next step.
     *
     * @param reason why it is cancelled; none for any other step
     * @throws IllegalTransition for a step that cannot be taken from here
     */
    void move(CycleState to, @Nullable String reason, Instant now) {
        if (!next(now).contains(to)) {
            throw new IllegalTransition(state, to, next(now));
        }
        if (to == CycleState.CANCELLED && (reason == null || reason.isBlank())) {
            throw Refusal.unprocessable("reason", "Those who registered read why.");
        }
        if (to == CycleState.OPEN && hasBegun(now)) {
            throw Refusal.unprocessable("sessions", "The first session is past.");
        }
        if (to == CycleState.OPEN && dayOf(now).isAfter(terms.closesOn())) {
            throw Refusal.unprocessable("closesOn", "The last day to register is past.");
        }
        state = to;
        changedAt = now;
        if (state.isOver()) {
            endedOn = dayOf(now);
            sessions.forEach(WorkshopSession::reminded);
        }
        if (to == CycleState.CANCELLED && reason != null) {
            cancelReason = reason.strip();
            sessionsToCome(now).forEach(WorkshopSession::outdo);
        }
    }

    /** Where it may go from here: it ends with its last session alone, and is not opened again once it has begun. */
    Set<CycleState> next(Instant now) {
        var next = EnumSet.noneOf(CycleState.class);
        next.addAll(state.next());
        if (overAt.isAfter(now)) {
            next.remove(CycleState.ENDED);
        }
        if (state == CycleState.CLOSED && hasBegun(now)) {
            next.remove(CycleState.OPEN);
        }
        return next;
    }

    /** Whether one registers now: it is open, and within its days. */
    boolean takesRegistrations(Instant now) {
        var today = dayOf(now);
        return state == CycleState.OPEN
                && !today.isBefore(terms.opensOn())
                && !today.isAfter(terms.closesOn())
                && !hasBegun(now);
    }

    /** Whether seats that become free are given to those who wait: a group that has begun stays as it is. */
    boolean fillsSeats(Instant now) {
        return state.isAnnounced() && !hasBegun(now);
    }

    /** Whether one leaves by oneself: until the first session who has a seat, until the end who waits. */
    boolean mayBeLeft(boolean hasSeat, Instant now) {
        return !state.isOver() && !(hasSeat && hasBegun(now));
    }

    /** The sessions that have not begun: those that calendars may still be told of. */
    List<WorkshopSession> sessionsToCome(Instant now) {
        return sessions.stream().filter(each -> !each.hasBegun(now)).toList();
    }

    /** All of them; of a cycle that was cancelled those of the days before. */
    List<WorkshopSession> sessionsNotCalledOff() {
        var cancelledOn = state == CycleState.CANCELLED ? endedOn : null;
        return sessions.stream()
                .filter(each -> cancelledOn == null || dayOf(each.startsAt()).isBefore(cancelledOn))
                .toList();
    }

    boolean hasBegun(Instant now) {
        return !beginsAt.isAfter(now);
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    Optional<WorkshopSession> session(UUID session) {
        return sessions.stream().filter(each -> each.id().equals(session)).findFirst();
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    CycleTerms terms() {
        return terms;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant beginsAt() {
        return beginsAt;
    }

    CycleState state() {
        return state;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    List<WorkshopSession> sessions() {
        return List.copyOf(sessions);
    }

    int version() {
        return version;
    }
}
