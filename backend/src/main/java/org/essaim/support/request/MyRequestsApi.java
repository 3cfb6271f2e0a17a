package org.essaim.support.request;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody signed in asks of the advisers of a network. */
@Path("/networks/{slug}/support/my-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class MyRequestsApi {
    private static final int MOST = 100;

    private final SupportRequestRepository requests;
    private final Intake intake;
    private final Networks networks;
    private final SignedIn signedIn;

    MyRequestsApi(SupportRequestRepository requests, Intake intake, Networks networks, SignedIn signedIn) {
        this.requests = requests;
        this.intake = intake;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    /** What I asked, the latest first. */
    @Schema(name = "MySupportRequests")
    public record MyRequests(List<MyRequest> items) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List what I asked", description = "The latest first, a hundred at most.")
    public MyRequests listMyRequests(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug) {
        var me = signedIn.person().id();
        var mine = requests.listOf(me, network(slug).slug(), MOST);
        var tracks = requests.tracksReadBy(me, mine);
        return new MyRequests(mine.stream()
                .map(request -> MyRequest.of(request, tracks.get(request.id())))
                .toList());
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask for support",
            description = "Advice, that somebody comes to a council, or help with the first steps of a project. "
                    + "Not while five of one's requests wait for an answer.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = MyRequest.class)))
    public MyRequest askForSupport(@RestPath @Size(max = 40) String slug, @NotNull @Valid NewSupportRequest said) {
        return MyRequest.of(intake.ask(network(slug), said, signedIn.writer()), null);
    }

    private Network network(String slug) {
        return networks.get(slug).require(Module.SUPPORT);
    }
}
