package org.essaim.support.track;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.EntityTags;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One track, for those who take part in it; its course is the affair of its advisers. */
@Path("/tracks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TrackApi {
    private final TrackReaders readers;
    private final TrackRepository repository;
    private final Tracks tracks;
    private final TrackViews views;

    TrackApi(TrackReaders readers, TrackRepository repository, Tracks tracks, TrackViews views) {
        this.readers = readers;
        this.repository = repository;
        this.tracks = tracks;
        this.views = views;
    }

    /** Why nothing is expected for a while. */
    @Schema(name = "TrackPause")
    public record Pause(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read a track",
            description = "For its advisers and those of the collectivité; 404 for anybody else.")
    public TrackView getTrack(@RestPath UUID id) {
        return views.view(readers.require(id));
    }

    @PUT
    @Path("/plan")
    @Authenticated
    @Transactional
    @Operation(summary = "Say what a track aims at, its themes, and its rhythm")
    public TrackView planTrack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TrackPlan said) {
        var access = changed(id, ifMatch);
        tracks.plan(access.asAdviser(), said, access.person());
        return views.view(access);
    }

    @PUT
    @Path("/pause")
    @Authenticated
    @Transactional
    @Operation(summary = "Pause a track", description = "No session is expected until it goes on.")
    public TrackView pauseTrack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Pause said) {
        var access = changed(id, ifMatch);
        tracks.pause(access.asAdviser(), said.reason(), access.person());
        return views.view(access);
    }

    @DELETE
    @Path("/pause")
    @Authenticated
    @Transactional
    @Operation(summary = "Go on after a pause", description = "The rhythm counts from today.")
    public TrackView resumeTrack(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var access = changed(id, ifMatch);
        tracks.resume(access.asAdviser(), access.person());
        return views.view(access);
    }

    @PUT
    @Path("/closure")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Close a track with a review",
            description = "Goals reached, satisfaction, what changed in practice. Sessions to come are called off.")
    public TrackView closeTrack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Review said) {
        var access = changed(id, ifMatch);
        tracks.close(access.asAdviser(), said, access.person());
        return views.view(access);
    }

    private Access changed(UUID id, @Nullable String ifMatch) {
        var access = readers.require(id);
        access.asAdviser();
        EntityTags.requireMatch(ifMatch, repository.lock(access.track()).version());
        return access;
    }
}
