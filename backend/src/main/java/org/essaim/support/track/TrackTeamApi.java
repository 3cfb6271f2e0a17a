package org.essaim.support.track;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who accompanies a track, and who takes part in it for the collectivité. */
@Path("/tracks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TrackTeamApi {
    private final TrackReaders readers;
    private final TrackRepository repository;
    private final Tracks tracks;
    private final TrackViews views;

    TrackTeamApi(TrackReaders readers, TrackRepository repository, Tracks tracks, TrackViews views) {
        this.readers = readers;
        this.repository = repository;
        this.tracks = tracks;
        this.views = views;
    }

    /** To whom a track is handed over. */
    @Schema(name = "TrackHandover")
    public record Handover(
            @NotNull UUID person,

            @Schema(description = "Whether whoever led it stays as an adviser.")
            boolean staysOn) {}

    /** Who accompanies it too. */
    @Schema(name = "TrackCoAdviser")
    public record CoAdviser(@NotNull UUID person) {}

    @PUT
    @Path("/lead")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Hand a track over",
            description = "Its history goes with it; who led it reads it no more, unless they stay.")
    @APIResponse(responseCode = "204", description = "Handed over")
    @ResponseStatus(204)
    public void handOverTrack(@RestPath UUID id, @NotNull @Valid Handover said) {
        var access = changed(id);
        tracks.handOver(access.asAdviser(), said.person(), true, said.staysOn(), access.person());
    }

    @POST
    @Path("/advisers")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Add an adviser to a track")
    public void addTrackAdviser(@RestPath UUID id, @NotNull @Valid CoAdviser said) {
        var access = changed(id);
        if (repository.present(id).stream().anyMatch(adviser -> said.person().equals(adviser.person()))) {
            throw Refusal.unprocessable("person", "an adviser of this track already");
        }
        tracks.handOver(access.asAdviser(), said.person(), false, true, access.person());
    }

    @DELETE
    @Path("/advisers/{person}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take an adviser off a track", description = "Not the one who leads it.")
    public void removeTrackAdviser(@RestPath UUID id, @RestPath UUID person) {
        var access = changed(id);
        tracks.leave(access.asAdviser(), person, access.person());
    }

    @POST
    @Path("/members")
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Invite somebody of the collectivité",
            description = "By mail, to the space of the track; those of the collectivité may invite each other.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = TrackView.class)))
    public TrackView inviteToTrack(@RestPath UUID id, @NotNull @Valid NewTrackMember said) {
        var access = changed(id);
        access.track().requireGoingOn();
        tracks.invite(access.track(), said, "fr", access.person());
        return views.view(access);
    }

    @POST
    @Path("/members/{member}/invitations")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Send the invitation again", description = "Once a day.")
    public void remindTrackMember(@RestPath UUID id, @RestPath UUID member) {
        var access = changed(id);
        tracks.inviteAgain(access.asAdviser(), member(id, member), access.person());
    }

    @DELETE
    @Path("/members/{member}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Take somebody of the collectivité off a track",
            description = "One may leave oneself; advisers may take anybody off.")
    public void removeTrackMember(@RestPath UUID id, @RestPath UUID member) {
        var access = changed(id);
        var leaving = member(id, member);
        if (!access.person().equals(leaving.person())) {
            access.asAdviser();
        }
        tracks.removeMember(access.track(), leaving, access.person());
    }

    private TrackMember member(UUID track, UUID member) {
        return repository.findMember(track, member).orElseThrow(Refusal::notFound);
    }

    private Access changed(UUID id) {
        var access = readers.require(id);
        repository.lock(access.track());
        return access;
    }
}
