package org.essaim.support.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.duty.BusyTimes;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.SupportRequest;
import org.essaim.support.request.SupportRequestRepository;
import org.essaim.support.track.NotedSession;
import org.essaim.support.track.Rhythm;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackHandedOver;
import org.essaim.support.track.TrackReaders.Access;
import org.jspecify.annotations.Nullable;

/** Plans, confirms, moves, cancels and notes sessions: the one place through which each of these goes. */
@ApplicationScoped
class Sessions {
    private final SessionRepository sessions;
    private final SupportRequestRepository requests;
    private final BusyTimes busyTimes;
    private final SessionMails mails;
    private final Networks networks;
    private final AuditLog audit;
    private final Clock clock;

    Sessions(
            SessionRepository sessions,
            SupportRequestRepository requests,
            BusyTimes busyTimes,
            SessionMails mails,
            Networks networks,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.requests = requests;
        this.busyTimes = busyTimes;
        this.mails = mails;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An adviser proposes a session, held by themself; their time is taken from now on.
     *
     * @throws Refusal {@code slot-taken} when they are not free
     */
    SupportSession propose(SupportTrack track, UUID adviser, NewSession said) {
        track.requireGoingOn();
        var at = SessionTime.of(said.startsAt().toInstant(), said.minutes());
        return plan(track, adviser, at, said.mode(), said.videoUrl(), said.points(), Actor.person(adviser));
    }

    private SupportSession plan(
            SupportTrack track,
            UUID adviser,
            SessionTime at,
            SessionMode mode,
            @Nullable String videoUrl,
            List<AgendaItem> agenda,
            Actor by) {
        var now = clock.instant();
        var session = new SupportSession(track.id(), adviser, at, mode, videoUrl, now);
        sessions.persistAndFlush(session);
        busyTimes.takeForSession(adviser, session.id(), at.startsAt(), at.endsAt(), now);
        sessions.add(new SessionMinutes(session.id(), agenda));
        request(track).ifPresent(SupportRequest::planned);
        written(track, "propose-session", by);
        mails.tell(session, track, "session-proposed");
        return session;
    }

    /** Either side says that the date is agreed. */
    void confirm(Access by, SupportSession session) {
        by.track().requireGoingOn();
        if (session.confirm(clock.instant())) {
            sessions.flush();
            written(by.track(), "confirm-session", Actor.person(by.person()));
            mails.tellWithEvent(session, by.track(), "session-confirmed");
        }
    }

    void move(Access by, SupportSession session, MovedSession said) {
        if (session.adviser() == null) {
            session.heldBy(by.person());
        }
        var adviser = Objects.requireNonNull(session.adviser(), "somebody holds it");
        var at = SessionTime.of(said.startsAt().toInstant(), said.minutes());
        session.move(at, clock.instant());
        session.meetAt(said.videoUrl());
        sessions.flush();
        busyTimes.freeSession(session.id());
        busyTimes.takeForSession(adviser, session.id(), at.startsAt(), at.endsAt(), clock.instant());
        written(by.track(), "move-session", Actor.person(by.person()));
        if (session.state() == SessionState.CONFIRMED) {
            mails.tellWithEvent(session, by.track(), "session-moved");
        } else {
            mails.tell(session, by.track(), "session-proposed");
        }
    }

    /**
     * Whoever leads a track from now on holds its sessions to come that the one before held, or nobody any more.
     *
     * @throws Refusal {@code slot-taken} when they are not free, and somebody can move the sessions first; else they are called off
     */
    void handedOver(@Observes TrackHandedOver told) {
        var now = clock.instant();
        for (var session : sessions.list(told.track().id())) {
            boolean isTheirs = session.adviser() == null || session.adviser().equals(told.from());
            if (isTheirs && session.state().isToCome() && session.startsAt().isAfter(now)) {
                busyTimes.freeSession(session.id());
                session.heldBy(told.to());
                if (!told.isFromWithin() && isTaken(told.to(), session)) {
                    callOff(session, told.track(), "session.adviserLeft", Actor.SYSTEM);
                    continue;
                }
                sessions.flush();
                busyTimes.takeForSession(told.to(), session.id(), session.startsAt(), session.endsAt(), now);
                if (session.state() == SessionState.CONFIRMED) {
                    mails.tellWithEvent(session, told.track(), "session-moved");
                }
            }
        }
    }

    void cancel(Access by, SupportSession session, String reason) {
        var side = by.isAdviser() ? SessionState.CANCELLED_BY_TEAM : SessionState.CANCELLED_BY_COLLECTIVITE;
        cancel(session, by.track(), side, reason, Actor.person(by.person()));
    }

    void cancel(SupportSession session, SupportTrack track, SessionState side, String reason, Actor by) {
        boolean wasAgreed = session.state() == SessionState.CONFIRMED;
        session.cancel(side, reason, clock.instant());
        sessions.flush();
        busyTimes.freeSession(session.id());
        written(track, "cancel-session", by);
        if (wasAgreed) {
            mails.tellWithEvent(session, track, "session-cancelled");
        } else {
            mails.tell(session, track, "session-cancelled");
        }
    }

    /** The team calls it off, for a reason in the words of the service. */
    void callOff(SupportSession session, SupportTrack track, String why, Actor by) {
        cancel(session, track, SessionState.CANCELLED_BY_TEAM, SessionEvents.words(why), by);
    }

    private boolean isTaken(UUID adviser, SupportSession session) {
        return !busyTimes
                .list(List.of(adviser), session.startsAt(), session.endsAt(), clock.instant())
                .isEmpty();
    }

    /** Notes whether it was held, and by whom of the collectivité; the next one is proposed when the track has a rhythm. */
    void note(Access by, SupportSession session, SessionOutcome said) {
        var track = by.track();
        boolean isNew = session.note(said.outcome(), clock.instant());
        if (isNew) {
            sessions.flush();
            reckon(track, session);
            busyTimes.freeSession(session.id());
            written(track, "note-session", Actor.person(by.person()));
        }
        sessions.noteAttendance(session.id(), said.present());
        if (isNew && said.outcome() == SessionState.DONE) {
            proposeNext(track, session);
        }
    }

    /** The rhythm of a track, and when both sides first met, follow what was noted, and what is corrected. */
    private void reckon(SupportTrack track, SupportSession noted) {
        var all = sessions.listNoted(track.id());
        track.reckon(all.stream()
                .map(session -> new NotedSession(
                        session.startsAt().atZone(clock.getZone()).toLocalDate(), session.wasHeld()))
                .toList());
        request(track).ifPresent(request -> {
            if (noted.wasHeld()) {
                request.met(noted.startsAt());
                request.begun();
            } else {
                var held = all.stream().filter(SupportSession::wasHeld).map(SupportSession::startsAt);
                request.notMet(noted.startsAt(), held.min(Instant::compareTo).orElse(null));
            }
        });
    }

    private void proposeNext(SupportTrack track, SupportSession last) {
        var rhythm = track.rhythm(networks.get(track.network()));
        var adviser = last.adviser();
        if (rhythm == null || adviser == null || sessions.isOneToCome(track.id(), clock.instant())) {
            return;
        }
        next(rhythm, last, adviser)
                .ifPresent(at -> plan(track, adviser, at, last.mode(), last.videoUrl(), List.of(), Actor.SYSTEM));
    }

    private Optional<SessionTime> next(Rhythm rhythm, SupportSession last, UUID adviser) {
        var zone = clock.getZone();
        var taken = busyTimes.list(
                List.of(adviser), startOf(rhythm.from()), startOf(rhythm.until().plusDays(1)), clock.instant());
        return NextDate.after(
                last.startsAt().atZone(zone),
                Duration.between(last.startsAt(), last.endsAt()),
                rhythm,
                taken,
                clock.instant());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Optional<SupportRequest> request(SupportTrack track) {
        return Optional.ofNullable(track.request()).map(requests::findById);
    }

    void written(SupportTrack track, String what, Actor by) {
        audit.done(by, "track." + what, track.network(), track.id().toString(), Map.of());
    }
}
