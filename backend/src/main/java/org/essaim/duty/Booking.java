package org.essaim.duty;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A slot that somebody without an account booked: held until they prove their address, then theirs. */
@Entity
public class Booking {
    /** Within which the address is to be proved, else the slot is free again. */
    static final Duration HELD = Duration.ofMinutes(30);

    /** Each time a mail leaves for both sides, and another slot was shut to others meanwhile. */
    private static final int MOST_MOVES = 5;

    /** Who cancelled. */
    enum Side {
        VISITOR,
        TEAM
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID schedule;
    private @Nullable UUID host;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    private BookingState state = BookingState.PENDING;

    @Embedded
    private Visitor visitor;

    private String idempotencyKey;
    private String fingerprint;
    private @Nullable String sourceSha256;
    private @Nullable Instant heldUntil;
    private @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Side cancelledBy;

    private @Nullable String cancelReason;
    private int sequence;

    @Embedded
    private @Nullable Reminders reminders;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    @SuppressWarnings("NullAway.Init")
    Booking(DutySchedule schedule, BookingRequest request, Instant now) {
        var said = request.said();
        this.network = schedule.network();
        take(schedule, said.host(), said.startsAt().toInstant());
        mode = said.mode();
        visitor = Visitor.of(said, request.locale());
        idempotencyKey = request.key();
        fingerprint = request.fingerprint();
        sourceSha256 = request.sourceSha256();
        heldUntil = now.plus(HELD);
        createdAt = now;
    }

    /** The holder of the address confirms; once more changes nothing. Answers whether anything changed. */
    boolean confirm(Instant now) {
        if (state == BookingState.CONFIRMED) {
            return false;
        }
        go(BookingState.CONFIRMED);
        heldUntil = null;
        sourceSha256 = null;
        confirmedAt = now;
        reminders = Reminders.of(startsAt, now);
        return true;
    }

    /**
     * Lets only a confirmed meeting through that is far enough to be changed by the link.
     *
     * @param of the schedule in which it is
     * @throws Refusal {@code too-late-online} when it is too near
     */
    void requireChangeable(DutySchedule of, Instant now) {
        if (state != BookingState.CONFIRMED) {
            throw new IllegalTransition(state, BookingState.CONFIRMED, state.next());
        }
        requireInTime(of, now);
    }

    /**
     * Moves to another slot, of the same schedule or of another. Of what is agreed only moves raise the number of the event.
     *
     * @throws Refusal {@code too-many-requests} when it was moved five times already
     */
    void move(DutySchedule to, UUID nextHost, Instant nextStart, Instant now) {
        if (sequence >= MOST_MOVES) {
            throw new Refusal(
                    ProblemType.TOO_MANY_REQUESTS, "It was moved five times already: cancel it, and book another one.");
        }
        take(to, nextHost, nextStart);
        sequence++;
        reminders = Reminders.of(startsAt, now);
    }

    /** @throws Refusal {@code too-late-online} when it is too near for a visitor to cancel by the link */
    void cancelByVisitor(DutySchedule of, Instant now) {
        requireInTime(of, now);
        cancel(Side.VISITOR, null);
    }

    /** The visitor is erased: whenever it is, the meeting is off. */
    void withdraw() {
        cancel(Side.VISITOR, null);
    }

    /** @throws Refusal {@code conflict} once it has begun: then it is noted whether it was held */
    void cancelByTeam(String reason, Instant now) {
        if (state == BookingState.CONFIRMED && !startsAt.isAfter(now)) {
            throw new Refusal(ProblemType.CONFLICT, "The meeting has begun: note whether it was held.");
        }
        cancel(Side.TEAM, reason);
    }

    /** Notes whether the meeting was held. */
    void note(BookingState outcome, Instant now) {
        if (outcome != BookingState.DONE && outcome != BookingState.NO_SHOW) {
            throw Refusal.unprocessable("outcome", BookingState.DONE + " or " + BookingState.NO_SHOW);
        }
        if (startsAt.isAfter(now)) {
            throw new Refusal(ProblemType.CONFLICT, "The meeting has not begun.");
        }
        if (state != outcome) {
            go(outcome);
            reminders = null;
        }
    }

    /**
     * Takes the reminder that is due; the nearer one stands for both, should both be.
     *
     * @return the mail to write
     */
    String remind(Instant now) {
        boolean isNear = reminders != null && reminders.isHourDue(now);
        reminders = reminders == null ? null : reminders.sent(now);
        return isNear ? "booking-reminder-hour" : "booking-reminder-day";
    }

    /** Whether nobody has confirmed it in time. */
    boolean hasLapsed(Instant now) {
        return heldUntil != null && !heldUntil.isAfter(now);
    }

    /** When it is, and in which schedule. */
    record Times(UUID schedule, Instant startsAt, Instant endsAt) {}

    Times times() {
        return new Times(schedule, startsAt, endsAt);
    }

    /** The event is the same in every calendar, however often it moves. */
    String uid() {
        return id + "@essaim";
    }

    private void take(DutySchedule of, UUID by, Instant from) {
        schedule = of.id();
        host = by;
        startsAt = from;
        endsAt = from.plus(Duration.ofMinutes(of.slotMinutes()));
    }

    private void cancel(Side by, @Nullable String reason) {
        go(BookingState.CANCELLED);
        cancelledBy = by;
        cancelReason = reason;
        sequence++;
        reminders = null;
    }

    private void requireInTime(DutySchedule of, Instant now) {
        if (now.isAfter(of.changeableUntil(startsAt))) {
            throw new Refusal(ProblemType.TOO_LATE_ONLINE, null);
        }
    }

    private void go(BookingState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next, state.next());
        }
        state = next;
    }

    /** Whether it is to be held: its address is proved, and nobody cancelled. */
    public boolean isAgreed() {
        return state == BookingState.CONFIRMED;
    }

    public boolean isCancelled() {
        return state == BookingState.CANCELLED;
    }

    public boolean wasHeld() {
        return state == BookingState.DONE;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    UUID schedule() {
        return schedule;
    }

    @Nullable
    UUID host() {
        return host;
    }

    public Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    MeetingMode mode() {
        return mode;
    }

    BookingState state() {
        return state;
    }

    public Visitor visitor() {
        return visitor;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    @Nullable
    Side cancelledBy() {
        return cancelledBy;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    int sequence() {
        return sequence;
    }

    int version() {
        return version;
    }
}
