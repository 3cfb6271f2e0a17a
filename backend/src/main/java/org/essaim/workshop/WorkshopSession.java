package org.essaim.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One of the sessions of a cycle; it changes with its cycle alone, but for its reminder. Only what changed is written, so that a
 * reminder that is taken meanwhile stays taken.
 */
@Entity
@DynamicUpdate
class WorkshopSession {
    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);
    /** From when on the address of the video call is shown as the place to go. */
    private static final Duration DOORS_OPEN = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle")
    private WorkshopCycle cycle;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String videoUrl;
    private @Nullable String venue;
    private @Nullable String agenda;
    private int sequence;
    private @Nullable Instant remindAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopSession() {}

    @SuppressWarnings("NullAway.Init")
    WorkshopSession(WorkshopCycle cycle, PlannedSession said, Instant now) {
        this.cycle = cycle;
        write(said);
        planReminder(now);
    }

    /** Takes over what is planned. Answers whether calendars have to learn of it. */
    boolean change(PlannedSession said, Instant now) {
        boolean moves = isElsewhen(said);
        boolean changes = moves
                || !Objects.equals(videoUrl, said.videoUrl())
                || !Objects.equals(venue, said.venue())
                || !Objects.equals(agenda, said.agenda());
        write(said);
        if (changes) {
            sequence++;
        }
        if (moves) {
            planReminder(now);
        }
        return changes;
    }

    boolean isElsewhen(PlannedSession said) {
        return !startsAt.equals(said.startsAt()) || !endsAt.equals(said.endsAt());
    }

    /** Somebody's calendar has to let go of it: what they are told next outdoes what they have. */
    void outdo() {
        sequence++;
    }

    /** Notes that everybody was reminded, or will not be. */
    void reminded() {
        remindAt = null;
    }

    boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** Whether one may go in: from a quarter of an hour before it until it is over. */
    boolean isOpen(Instant now) {
        return !now.isBefore(startsAt.minus(DOORS_OPEN)) && now.isBefore(endsAt);
    }

    /** The event is the same in every calendar, however often it moves. */
    String uid() {
        return id + "@essaim";
    }

    private void write(PlannedSession said) {
        startsAt = said.startsAt();
        endsAt = said.endsAt();
        videoUrl = said.videoUrl();
        venue = said.venue();
        agenda = said.agenda();
    }

    private void planReminder(Instant now) {
        var due = startsAt.minus(REMINDED_BEFORE);
        remindAt = due.isAfter(now) ? due : null;
    }

    UUID id() {
        return id;
    }

    WorkshopCycle cycle() {
        return cycle;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    String videoUrl() {
        return videoUrl;
    }

    @Nullable
    String venue() {
        return venue;
    }

    @Nullable
    String agenda() {
        return agenda;
    }

    int sequence() {
        return sequence;
    }
}
