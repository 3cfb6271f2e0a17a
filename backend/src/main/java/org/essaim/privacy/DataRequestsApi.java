package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The requests about personal data that a network answers: the work of its data protection officer. */
@Path("/networks/{slug}/data-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class DataRequestsApi {
    private final Networks networks;
    private final DataRequestRepository repository;
    private final DataRequests requests;
    private final SignedIn signedIn;

    DataRequestsApi(Networks networks, DataRequestRepository repository, DataRequests requests, SignedIn signedIn) {
        this.networks = networks;
        this.repository = repository;
        this.requests = requests;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @Operation(
            summary = "List the requests about personal data that a network answers",
            description = "Those to answer, by the day on which they are due; or those answered, the latest first.")
    public RestResponse<DataRequestPage> listDataRequests(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @DefaultValue("false") boolean closed,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var network = networks.get(slug).slug();
        var page = (closed ? repository.listClosed(network, after, limit) : repository.listOpen(network, after, limit))
                .mapAll(requests::views);
        return RestResponse.ResponseBuilder.ok(new DataRequestPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @Operation(summary = "Get a request about personal data")
    public RestResponse<DataRequestView> getDataRequest(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        return answered(requests.views(List.of(find(slug, id))).getFirst());
    }

    @PUT
    @Path("/{id}/state")
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a request to its next step",
            description =
                    "RECEIVED, IDENTITY_CHECK, IN_PROGRESS, then DONE or REFUSED. The person is told. To finish a request of the kind ERASE erases the person, for good. "
                            + "Another step than those in `next` is 409 `illegal-transition`.")
    public RestResponse<DataRequestView> stepDataRequest(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RequestStep step) {
        var request = find(slug, id);
        EntityTags.requireMatch(ifMatch, request.version());
        return answered(requests.step(request, networks.get(slug), step, signedIn.person()));
    }

    @PUT
    @Path("/{id}/extension")
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take two more months to answer a request, once",
            description = "With the reason, which the person is told (GDPR, art. 12(3)).")
    public RestResponse<DataRequestView> extendDataRequest(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RequestExtension extension) {
        var request = find(slug, id);
        EntityTags.requireMatch(ifMatch, request.version());
        return answered(requests.extend(request, networks.get(slug), extension, signedIn.person()));
    }

    private DataRequest find(String slug, UUID id) {
        return repository.findIn(networks.get(slug).slug(), id).orElseThrow(Refusal::notFound);
    }

    private static RestResponse<DataRequestView> answered(DataRequestView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
