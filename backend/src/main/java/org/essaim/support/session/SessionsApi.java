package org.essaim.support.session;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackMember;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackRepository;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The sessions of a track, for those who take part in it. */
@Path("/tracks/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class SessionsApi {
    private final TrackReaders readers;
    private final TrackRepository tracks;
    private final SessionRepository repository;
    private final Sessions sessions;
    private final SessionViews views;

    SessionsApi(
            TrackReaders readers,
            TrackRepository tracks,
            SessionRepository repository,
            Sessions sessions,
            SessionViews views) {
        this.readers = readers;
        this.tracks = tracks;
        this.repository = repository;
        this.sessions = sessions;
        this.views = views;
    }

    /** The sessions of a track, the latest first. */
    @Schema(name = "SupportSessionList")
    public record SessionList(List<SessionView> items) {}

    /** Why a session will not take place; the other side reads it. */
    @Schema(name = "SessionCancellation")
    public record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the sessions of a track", description = "The latest first, five hundred at most.")
    public SessionList listSessions(@RestPath UUID id) {
        return new SessionList(
                views.all(repository.list(readers.require(id).track().id())));
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Propose a session",
            description =
                    "By an adviser of the track, who holds it; both sides are told. `slot-taken` when they are not free.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public SessionView proposeSession(@RestPath UUID id, @NotNull @Valid NewSession said) {
        var access = readers.require(id);
        return views.one(sessions.propose(tracks.lock(access.asAdviser()), access.person(), said));
    }

    @PUT
    @Path("/{session}/confirmation")
    @Authenticated
    @Transactional
    @Operation(summary = "Agree on the date of a session", description = "By either side; once more changes nothing.")
    public SessionView confirmSession(@RestPath UUID id, @RestPath UUID session) {
        var access = readers.require(id);
        tracks.lock(access.track());
        var found = repository.lock(id, session);
        sessions.confirm(access, found);
        return views.one(found);
    }

    @PUT
    @Path("/{session}/time")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Move a session",
            description = "By an adviser; those who agreed are told, their calendars too.")
    public SessionView moveSession(
            @RestPath UUID id,
            @RestPath UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MovedSession said) {
        var access = readers.require(id);
        access.asAdviser();
        var found = changed(access, session, ifMatch);
        sessions.move(access, found, said);
        return views.one(found);
    }

    @PUT
    @Path("/{session}/cancellation")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Cancel a session",
            description =
                    "By either side; the other one is told why. Once it has begun, it is noted whether it was held.")
    public SessionView cancelSession(
            @RestPath UUID id,
            @RestPath UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Cancellation said) {
        var access = readers.require(id);
        var found = changed(access, session, ifMatch);
        sessions.cancel(access, found, said.reason());
        return views.one(found);
    }

    @PUT
    @Path("/{session}/outcome")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Note whether a session was held",
            description = "Once it has begun, by an adviser, who may correct it for fourteen days. "
                    + "When it was held and the track has a rhythm, the next date is proposed.")
    public SessionView noteSession(
            @RestPath UUID id,
            @RestPath UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SessionOutcome said) {
        var access = readers.require(id);
        access.asAdviser();
        var known = tracks.members(id).stream().map(TrackMember::id).toList();
        if (!known.containsAll(said.present())) {
            throw Refusal.unprocessable("attendance", "members of the track");
        }
        var found = changed(access, session, ifMatch);
        sessions.note(access, found, said);
        return views.one(found);
    }

    private SupportSession changed(Access by, UUID session, @Nullable String ifMatch) {
        var found = repository.lock(tracks.lock(by.track()).id(), session);
        EntityTags.requireMatch(ifMatch, found.version());
        return found;
    }
}
