package org.essaim.support.session;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.essaim.duty.EventFile;
import org.essaim.mail.Recipient;
import org.essaim.member.Person;
import org.essaim.support.session.MySessionsApi.NextSession;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackReaders;

/** The sessions of support in which somebody takes part, on whichever side. */
@ApplicationScoped
public class MySessions {
    private static final int MOST = 500;

    private final TrackReaders tracks;
    private final SessionRepository sessions;
    private final SessionEvents events;

    MySessions(TrackReaders tracks, SessionRepository sessions, SessionEvents events) {
        this.tracks = tracks;
        this.sessions = sessions;
        this.events = events;
    }

    /** Those agreed that are not over at that moment, the next first, for their own calendar. */
    public List<EventFile> events(Person person, Instant since) {
        var mine = byId(tracks.listOf(person.id()));
        var to = new Recipient(person.id(), person.email(), person.locale());
        return sessions.toCome(mine.keySet(), since, MOST).stream()
                .map(session -> events.of(session, trackOf(session, mine), to))
                .toList();
    }

    /** Those agreed that are not over, the next first; where to go in is said once it is time. */
    List<NextSession> toCome(UUID person, Instant now, int limit) {
        var mine = byId(tracks.listMine(person));
        return sessions.toCome(mine.keySet(), now, limit).stream()
                .map(session -> {
                    var track = trackOf(session, mine);
                    return new NextSession(
                            session.id(),
                            track.id(),
                            track.collectivity(),
                            track.subject(),
                            session.startsAt(),
                            session.endsAt(),
                            session.isOpen(now),
                            session.isOpen(now) ? session.videoUrl() : null);
                })
                .toList();
    }

    private static Map<UUID, SupportTrack> byId(List<SupportTrack> tracks) {
        return tracks.stream().collect(toMap(SupportTrack::id, Function.identity()));
    }

    private static SupportTrack trackOf(SupportSession session, Map<UUID, SupportTrack> mine) {
        return Objects.requireNonNull(mine.get(session.track()), "found by its track");
    }
}
