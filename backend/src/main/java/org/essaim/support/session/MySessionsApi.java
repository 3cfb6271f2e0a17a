package org.essaim.support.session;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.jspecify.annotations.Nullable;

/** The sessions before me, whichever the track. */
@Path("/me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class MySessionsApi {
    private static final int MOST = 20;

    private final MySessions sessions;
    private final SignedIn signedIn;
    private final Clock clock;

    MySessionsApi(MySessions sessions, SignedIn signedIn, Clock clock) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A session before me. */
    @Schema(name = "NextSession")
    public record NextSession(
            UUID id,
            UUID track,
            String collectivity,
            String subject,
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "Whether it is time to go in: from a quarter of an hour before it.")
            boolean open,

            @Nullable @Schema(description = "Where to go in, once it is time.")
            String videoUrl) {}

    /** The sessions before me, the next first. */
    @Schema(name = "NextSessions")
    public record NextSessions(List<NextSession> items) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the sessions before me", description = "Those agreed, the next first, twenty at most.")
    public NextSessions listMySessions() {
        return new NextSessions(sessions.toCome(signedIn.person().id(), clock.instant(), MOST));
    }
}
