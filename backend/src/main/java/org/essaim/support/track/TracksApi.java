package org.essaim.support.track;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.support.request.Advisers;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The tracks of a network, for its advisers and whoever runs it; what is said in them is read by those who take part. */
@Path("/networks/{slug}/support/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TracksApi {
    private final TrackRepository tracks;
    private final TrackViews views;
    private final Advisers advisers;
    private final Tracks changes;
    private final Networks networks;
    private final SignedIn signedIn;
    private final Caller caller;

    TracksApi(
            TrackRepository tracks,
            TrackViews views,
            Advisers advisers,
            Tracks changes,
            Networks networks,
            SignedIn signedIn,
            Caller caller) {
        this.tracks = tracks;
        this.views = views;
        this.advisers = advisers;
        this.changes = changes;
        this.networks = networks;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @FunctionRequired({CONSEIL, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the tracks of a network",
            description =
                    "Those that go on, the one whose last session is longest ago first; or those that are over, the latest first.")
    public TrackList listTracks(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @DefaultValue("false") @Parameter(description = "Those that are over") boolean ended) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        var me = signedIn.person().id();
        if (caller.holdsAnyOf(Set.of(CONSEIL), network)) {
            advisers.seen(network, me);
        }
        return new TrackList(
                views.summaries(ended ? tracks.listEnded(network) : tracks.listGoingOn(network), me, true));
    }

    @PUT
    @Path("/{id}/lead")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Take on a track that nobody accompanies any more",
            description = "After its advisers left, or were not seen at work for four weeks; else they hand it over.")
    public void takeOnTrack(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        var me = signedIn.person().id();
        advisers.seen(network, me);
        changes.takeOn(locked(network, id), me);
    }

    @PUT
    @Path("/{id}/lead/{person}")
    @Authenticated
    @FunctionRequired(ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Name the adviser who leads a track",
            description = "By whoever runs the network, who does not read it. Whoever led it leaves; both are told.")
    public void nameTrackLead(@RestPath @Size(max = 40) String slug, @RestPath UUID id, @RestPath UUID person) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        changes.nameLead(locked(network, id), person, signedIn.person().id());
    }

    private SupportTrack locked(String network, UUID id) {
        return tracks.findByIdOptional(id)
                .filter(found -> found.network().equals(network))
                .map(tracks::lock)
                .orElseThrow(Refusal::notFound);
    }
}
