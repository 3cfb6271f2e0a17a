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
import org.essaim.support.track.TrackReaders;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What advisers note of a session for themselves. For anybody else it does not exist: nothing of it is written to the trail either. */
@Path("/tracks/{id}/sessions/{session}/private-notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class PrivateNotesApi {
    private final TrackReaders readers;
    private final SessionRepository repository;

    PrivateNotesApi(TrackReaders readers, SessionRepository repository) {
        this.readers = readers;
        this.repository = repository;
    }

    /** Notes as they are written. */
    @Schema(name = "WrittenNotes")
    public record Written(@NotBlank @Size(max = 20000) String body) {}

    /** Notes of the advisers of a track; empty, at version -1, before the first. */
    @Schema(name = "PrivateNotes")
    public record Notes(
            String body,

            @Schema(description = "For `If-Match`, between quotes; -1 before the first, which needs none.")
            int version) {
        static Notes of(@Nullable PrivateNote note) {
            return note == null ? new Notes("", -1) : new Notes(note.body(), note.version());
        }
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read the private notes of a session",
            description = "For the advisers of the track; 404 for anybody else.")
    public Notes getPrivateNotes(@RestPath UUID id, @RestPath UUID session) {
        readers.requireAdviser(id);
        repository.get(id, session);
        return Notes.of(repository.note(session));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Write the private notes of a session",
            description = "For the advisers of the track; 404 for anybody else.")
    public Notes writePrivateNotes(
            @RestPath UUID id,
            @RestPath UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Written said) {
        readers.requireAdviser(id);
        repository.lock(id, session);
        var note = repository.note(session);
        if (note == null) {
            note = new PrivateNote(session, said.body());
            repository.add(note);
        } else {
            EntityTags.requireMatch(ifMatch, note.version());
            note.write(said.body());
            repository.flush();
        }
        return Notes.of(note);
    }
}
