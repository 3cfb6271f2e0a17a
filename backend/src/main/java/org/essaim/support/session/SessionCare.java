package org.essaim.support.session;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.essaim.support.track.TrackRepository;
import org.jboss.logging.Logger;

/** Reminds both sides of sessions, a day and an hour before, once each, whichever node does it. */
@ApplicationScoped
class SessionCare {
    private static final Logger LOG = Logger.getLogger(SessionCare.class);
    private final SessionRepository sessions;
    private final TrackRepository tracks;
    private final SessionMails mails;
    private final Clock clock;

    SessionCare(SessionRepository sessions, TrackRepository tracks, SessionMails mails, Clock clock) {
        this.sessions = sessions;
        this.tracks = tracks;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(
            every = "{essaim.duty.care-every}",
            delayed = "{essaim.mail.first-round-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Reminds both sides of what they agreed on; nothing is decided or removed")
    void round() {
        try {
            remind(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("Nobody could be reminded of sessions; the next round will", failed);
        }
    }

    /** Each session in a transaction of its own, its row locked. */
    void remind(Instant now) {
        OneByOne.untilDone(() -> remindOne(now));
    }

    private boolean remindOne(Instant now) {
        var due = sessions.nextToRemind(now);
        due.ifPresent(session -> {
            var template = session.remind(now);
            var track = tracks.findById(session.track());
            if (session.startsAt().isAfter(now) && !track.state().isOver()) {
                mails.tell(session, track, template);
            }
        });
        return due.isPresent();
    }
}
