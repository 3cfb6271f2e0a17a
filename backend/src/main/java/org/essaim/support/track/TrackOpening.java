package org.essaim.support.track;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.essaim.support.request.Advisers;
import org.essaim.support.request.RequestQualified;

/** A qualified request opens a track, led by who qualified it; corrected, it changes or undoes it. */
@ApplicationScoped
class TrackOpening {
    private final TrackRepository tracks;
    private final Tracks changes;
    private final Advisers advisers;
    private final Event<TrackUndone> undone;
    private final Clock clock;

    TrackOpening(TrackRepository tracks, Tracks changes, Advisers advisers, Event<TrackUndone> undone, Clock clock) {
        this.tracks = tracks;
        this.changes = changes;
        this.advisers = advisers;
        this.undone = undone;
        this.clock = clock;
    }

    /** @throws ForbiddenException for anybody else than an adviser of the track that is there already */
    void qualified(@Observes RequestQualified told) {
        var known = tracks.findOf(told.request().id());
        if (known.isPresent()) {
            correct(tracks.lock(known.get()), told);
        } else if (told.orientation().opensTrack()) {
            open(told);
        }
    }

    private void open(RequestQualified told) {
        var request = told.request();
        var track = new SupportTrack(request, told.orientation(), told.cadenceWeeks(), LocalDate.now(clock));
        tracks.persistAndFlush(track);
        advisers.seen(track.network(), told.by());
        tracks.add(new TrackAdviser(track.id(), told.by(), true, clock.instant()));
        var contact = request.contact();
        if (contact.email() != null && contact.contactName() != null) {
            changes.invite(
                    track,
                    new NewTrackMember(contact.contactName(), contact.email(), MemberRole.OTHER),
                    contact.locale(),
                    told.by());
        }
        changes.written(track, "open", told.by());
    }

    private void correct(SupportTrack track, RequestQualified told) {
        if (tracks.present(track.id()).stream().noneMatch(adviser -> told.by().equals(adviser.person()))) {
            throw new ForbiddenException();
        }
        if (told.orientation().opensTrack()) {
            track.follow(told.orientation(), told.cadenceWeeks());
            return;
        }
        var undoing = new TrackUndone(track);
        undoing.requireNone(tracks.countDone(track.id()));
        undone.fire(undoing);
        changes.written(track, "undo", told.by());
        tracks.delete(track);
    }
}
