package org.essaim.support.session;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.essaim.duty.Reminders;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A working session between an adviser and a collectivité. */
@Entity
public class SupportSession {
    /** For how long after it what was noted of it can be corrected. */
    private static final Duration CORRECTION = Duration.ofDays(14);
    /** From when on the address of the video call is shown as the place to go. */
    private static final Duration DOORS_OPEN = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID track;
    private @Nullable UUID adviser;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    private @Nullable String videoUrl;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.REQUESTED;

    private @Nullable String cancelReason;
    private int sequence;

    @Embedded
    private @Nullable Reminders reminders;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SupportSession() {}

    @SuppressWarnings("NullAway.Init")
    SupportSession(UUID track, UUID adviser, SessionTime at, SessionMode mode, @Nullable String videoUrl, Instant now) {
        this.track = track;
        this.adviser = adviser;
        this.mode = mode;
        this.videoUrl = videoUrl;
        this.createdAt = now;
        take(at, now);
    }

    /** Both sides agree on the date. Answers whether anything changed. */
    boolean confirm(Instant now) {
        if (state == SessionState.CONFIRMED) {
            return false;
        }
        requireAhead(startsAt, now);
        go(SessionState.CONFIRMED);
        reminders = Reminders.of(startsAt, now);
        return true;
    }

    /** Is held at another time, at which the same things hold; once what was agreed has begun, it is noted instead. */
    void move(SessionTime to, Instant now) {
        if (!state.isToCome()) {
            throw new IllegalTransition(state, SessionState.REQUESTED, state.next());
        }
        if (state == SessionState.CONFIRMED) {
            requireNotBegun(now);
        }
        take(to, now);
        sequence++;
        if (state == SessionState.CONFIRMED) {
            reminders = Reminders.of(startsAt, now);
        }
    }

    /** Somebody else holds it from now on; calendars learn of it. */
    void heldBy(UUID person) {
        adviser = person;
        sequence++;
    }

    /** Where it is held, when that is by video. */
    void meetAt(@Nullable String url) {
        videoUrl = url;
    }

    /** Nobody holds it any more: whoever did is no longer there. */
    void heldByNobody() {
        adviser = null;
    }

    /** @throws Refusal {@code conflict} once it has begun: then it is noted whether it was held */
    void cancel(SessionState by, String reason, Instant now) {
        if (state.isToCome()) {
            requireNotBegun(now);
        }
        go(by);
        cancelReason = reason.strip();
        sequence++;
        reminders = null;
    }

    /** Notes whether it was held, or corrects that for a time. Answers whether anything changed. */
    boolean note(SessionState outcome, Instant now) {
        if (outcome != SessionState.DONE && outcome != SessionState.NO_SHOW) {
            throw Refusal.unprocessable("outcome", SessionState.DONE + " or " + SessionState.NO_SHOW);
        }
        if (startsAt.isAfter(now)) {
            throw new Refusal(ProblemType.CONFLICT, "The session has not begun.");
        }
        if (state == outcome) {
            return false;
        }
        if (!state.isToCome() && now.isAfter(startsAt.plus(CORRECTION))) {
            throw new Refusal(ProblemType.CONFLICT, "What was noted is corrected within fourteen days.");
        }
        go(outcome);
        reminders = null;
        return true;
    }

    /** Takes the reminder that is due; the nearer one stands for both. Answers the mail to write. */
    String remind(Instant now) {
        boolean isNear = reminders != null && reminders.isHourDue(now);
        reminders = reminders == null ? null : reminders.sent(now);
        return isNear ? "session-reminder-hour" : "session-reminder-day";
    }

    /** Whether one may go in: from a quarter of an hour before it until it is over. */
    boolean isOpen(Instant now) {
        return state == SessionState.CONFIRMED && !now.isBefore(startsAt.minus(DOORS_OPEN)) && now.isBefore(endsAt);
    }

    /** The event is the same in every calendar, however often it moves. */
    String uid() {
        return id + "@essaim";
    }

    private void take(SessionTime at, Instant now) {
        requireAhead(at.startsAt(), now);
        startsAt = at.startsAt();
        endsAt = at.endsAt();
    }

    private void requireNotBegun(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new Refusal(ProblemType.CONFLICT, "The session has begun: note whether it was held.");
        }
    }

    private static void requireAhead(Instant moment, Instant now) {
        if (!moment.isAfter(now)) {
            throw Refusal.unprocessable("startsAt", "in the past");
        }
    }

    private void go(SessionState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next, state.next());
        }
        state = next;
    }

    boolean wasHeld() {
        return state == SessionState.DONE;
    }

    UUID id() {
        return id;
    }

    UUID track() {
        return track;
    }

    @Nullable
    UUID adviser() {
        return adviser;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    SessionMode mode() {
        return mode;
    }

    @Nullable
    String videoUrl() {
        return videoUrl;
    }

    SessionState state() {
        return state;
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
