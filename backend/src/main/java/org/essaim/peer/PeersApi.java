package org.essaim.peer;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.support.track.TrackReaders;
import org.jboss.resteasy.reactive.RestPath;

/** Other collectivités that did something comparable, for both sides of a track. */
@Path("/networks/{slug}/tracks/{track}/peers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "peers", description = "Collectivités that did something comparable, and agreed to be presented")
public class PeersApi {
    private final TrackReaders readers;
    private final Peers peers;

    PeersApi(TrackReaders readers, Peers peers) {
        this.readers = readers;
        this.peers = peers;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the peers of a collectivité",
            description =
                    "Twenty at most, of the same network, each with why it is one. Only what a collectivité agreed "
                            + "to show is compared and shown.")
    public PeerView.Peers listPeers(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        return peers.of(readers.requireIn(slug, track).track());
    }
}
