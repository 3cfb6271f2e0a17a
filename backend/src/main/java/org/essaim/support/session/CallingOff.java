package org.essaim.support.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.essaim.audit.Actor;
import org.essaim.privacy.Parting;
import org.essaim.support.track.TrackClosed;
import org.essaim.support.track.TrackRepository;
import org.essaim.support.track.TrackUndone;

/** Calls off the sessions to come of a track that is over, and of whoever is erased, while everybody can still be told. */
@ApplicationScoped
class CallingOff {
    private final SessionRepository sessions;
    private final TrackRepository tracks;
    private final Sessions changes;
    private final Clock clock;

    CallingOff(SessionRepository sessions, TrackRepository tracks, Sessions changes, Clock clock) {
        this.sessions = sessions;
        this.tracks = tracks;
        this.changes = changes;
        this.clock = clock;
    }

    void trackClosed(@Observes TrackClosed told) {
        for (var session : sessions.lockAhead(told.track().id(), clock.instant())) {
            changes.callOff(session, told.track(), "session.trackClosed", Actor.person(told.by()));
        }
    }

    /** A track is undone only while nothing was planned in it. */
    void trackUndone(@Observes TrackUndone told) {
        told.requireNone(sessions.list(told.track().id()).size());
    }

    void adviserLeaves(@Observes Parting leaving) {
        for (var session : sessions.lockAheadOf(leaving.person(), clock.instant())) {
            session.heldByNobody();
            changes.callOff(session, tracks.findById(session.track()), "session.adviserLeft", Actor.SYSTEM);
        }
    }
}
