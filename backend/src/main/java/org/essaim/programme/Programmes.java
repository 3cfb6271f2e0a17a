package org.essaim.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Networks;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.SupportRequestRepository;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackRepository;
import org.essaim.support.track.TrackState;

/** Finds programmes for those who take part in their tracks, and lets them be written one after another. */
@ApplicationScoped
class Programmes {
    private final Networks networks;
    private final TrackReaders readers;
    private final TrackRepository tracks;
    private final SupportRequestRepository requests;
    private final ProgrammeRepository programmes;
    private final AuditLog audit;
    private final Clock clock;

    Programmes(
            Networks networks,
            TrackReaders readers,
            TrackRepository tracks,
            SupportRequestRepository requests,
            ProgrammeRepository programmes,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.readers = readers;
        this.tracks = tracks;
        this.requests = requests;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} for whoever takes no part in the track */
    Access require(String slug, UUID track) {
        return readers.requireIn(slug, track);
    }

    /** The track becomes a programme, in place; its request can no longer be qualified otherwise. */
    void start(Access access, NewProgramme said) {
        var track = tracks.lock(access.asAdviser());
        if (programmes.findByIdOptional(track.id()).isPresent()) {
            throw new Refusal(ProblemType.CONFLICT, "The track is a programme already.");
        }
        if (said.cadenceWeeks() != null) {
            networks.cadence(track.network()).require(said.cadenceWeeks());
        }
        track.becomeProgramme(said.cadenceWeeks(), today());
        if (track.request() != null) {
            requests.findById(track.request()).begun();
        }
        tracks.flush();
        var convention = said.convention().toConvention();
        programmes.persistAndFlush(new Programme(track.id(), track.network(), convention, said.halfDays(), today()));
        written("programme.start", access);
    }

    /** @throws Refusal {@code not-found} as long as there is none, {@code conflict} once it or its track is over */
    Programme write(Access access) {
        var programme = lock(access);
        programme.requireOpen();
        requireGoingOn(access.track());
        return programme;
    }

    Programme lock(Access access) {
        return programmes.lock(access.track().id()).orElseThrow(Refusal::notFound);
    }

    ProgrammeSpace space(Access access) {
        var id = access.track().id();
        return ProgrammeSpace.of(
                access,
                programmes
                        .findByIdOptional(id)
                        .map(programme -> ProgrammeView.of(programme, programmes.actions(id), programmes.meetings(id)))
                        .orElse(null));
    }

    void written(String action, Access access) {
        programmes.flush();
        var track = access.track();
        audit.done(
                Actor.person(access.person()),
                action,
                track.network(),
                track.id().toString(),
                Map.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void requireGoingOn(SupportTrack track) {
        if (track.state() == TrackState.CLOSED) {
            throw new Refusal(ProblemType.CONFLICT, "The track is %s.".formatted(track.state()));
        }
    }
}
