package org.essaim.support.track;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** The invitation to the space of a track, by the link that was sent; its secret travels in a header. */
@Path("/track-invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TrackInvitationApi {
    private final TrackRepository repository;
    private final Tracks tracks;
    private final SignedIn signedIn;
    private final Clock clock;

    TrackInvitationApi(TrackRepository repository, Tracks tracks, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.tracks = tracks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** To what somebody is invited. */
    @Schema(name = "TrackInvitation")
    public record TrackInvitation(UUID track, String collectivity, String subject, String network) {
        static TrackInvitation of(SupportTrack track) {
            return new TrackInvitation(track.id(), track.collectivity(), track.subject(), track.network());
        }
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "See to what I am invited", description = "Opening the link changes nothing.")
    public TrackInvitation getTrackInvitation(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return TrackInvitation.of(
                repository.findById(repository.byLink(link, clock.instant()).track()));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Join the space of a track", description = "With this account; the link is good once.")
    public TrackInvitation joinTrack(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return TrackInvitation.of(tracks.join(link, signedIn.writer().id()));
    }
}
