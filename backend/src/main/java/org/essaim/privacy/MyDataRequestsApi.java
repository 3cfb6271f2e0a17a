package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What one asks about one's own data, and where it stands. */
@Path("/me/data-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class MyDataRequestsApi {
    private final SignedIn signedIn;
    private final Networks networks;
    private final DataRequestRepository repository;
    private final DataRequests requests;

    MyDataRequestsApi(SignedIn signedIn, Networks networks, DataRequestRepository repository, DataRequests requests) {
        this.signedIn = signedIn;
        this.networks = networks;
        this.repository = repository;
        this.requests = requests;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List my requests about my data, the latest first")
    public DataRequestPage listMyDataRequests() {
        return new DataRequestPage(
                requests.views(repository.listOf(signedIn.person().id())), null);
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "Received; the answer is due on `dueOn`",
            content = @Content(schema = @Schema(implementation = DataRequestView.class)))
    @ResponseStatus(201)
    @Operation(
            summary = "Ask something about my data",
            description =
                    "Answered within one month, counted as Regulation 1182/71 says; once two more, with a reason (GDPR, art. 12(3)). "
                            + "One open request of a kind at a time in a network.")
    public DataRequestView makeDataRequest(@NotNull @Valid NewDataRequest asked) {
        var network =
                networks.find(asked.network()).orElseThrow(() -> Refusal.unprocessable("network", "unknown network"));
        return requests.receive(signedIn.writer(), network, asked);
    }
}
