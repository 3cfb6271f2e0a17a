package org.essaim.support.session;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackReaders;
import org.jboss.resteasy.reactive.RestPath;

/** What minutes said before, one version at a time. */
@Path("/tracks/{id}/sessions/{session}/minutes/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class MinutesVersionsApi {
    private final TrackReaders readers;
    private final SessionRepository repository;

    MinutesVersionsApi(TrackReaders readers, SessionRepository repository) {
        this.readers = readers;
        this.repository = repository;
    }

    /** All of a version of minutes, as read. */
    @Schema(name = "MinutesVersionText")
    public record VersionText(int version, String content) {}

    @GET
    @Path("/{version}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read a version of the minutes of a session",
            description = "By the collectivité from the version that was shared on.")
    public VersionText getMinutesVersion(@RestPath UUID id, @RestPath UUID session, @RestPath int version) {
        var access = readers.require(id);
        repository.get(id, session);
        var minutes = repository.minutes(session);
        minutes.requireReadable(access.isAdviser());
        return repository
                .findVersion(session, version, minutes.readFrom(access.isAdviser()))
                .map(content -> new VersionText(version, content))
                .orElseThrow(Refusal::notFound);
    }
}
