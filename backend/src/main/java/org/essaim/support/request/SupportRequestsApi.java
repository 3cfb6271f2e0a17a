package org.essaim.support.request;

import static org.essaim.shared.security.NetworkFunction.CONSEIL;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The requests for support of a network, for its advisers. */
@Path("/networks/{slug}/support/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support", description = "Requests for support, tracks and sessions of accompaniment")
public class SupportRequestsApi {

    private final SupportRequestRepository requests;
    private final Intake intake;
    private final Advisers advisers;
    private final Networks networks;
    private final SignedIn signedIn;

    SupportRequestsApi(
            SupportRequestRepository requests, Intake intake, Advisers advisers, Networks networks, SignedIn signedIn) {
        this.requests = requests;
        this.intake = intake;
        this.advisers = advisers;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    /** Who takes care of a request, and what comes next. */
    @Schema(name = "RequestAssignment")
    public record Assignment(
            @Nullable @Schema(description = "An adviser of the network; nobody if absent.")
            UUID assignee,

            @Nullable @Size(max = 300) String nextStep) {}

    @GET
    @Path("/waiting")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(
            summary = "List the requests that wait to be qualified",
            description = "The longest waiting first: calls back, bookings, calls, what members asked.")
    public RequestPage listWaitingRequests(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Size(max = 400) @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var network = network(slug).slug();
        advisers.seen(network, signedIn.person().id());
        var page = requests.pageNew(network, after, limit).mapAll(this::views);
        return new RequestPage(page.items(), page.next());
    }

    @GET
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(summary = "List all requests", description = "The latest first.")
    public RequestPage listRequests(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Size(max = 400) @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var page = requests.page(network(slug).slug(), after, limit).mapAll(this::views);
        return new RequestPage(page.items(), page.next());
    }

    @POST
    @Path("/calls")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note a call",
            description = "Somebody called: who, for whom, about what, and what comes next.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    public RequestView noteCall(@RestPath @Size(max = 40) String slug, @NotNull @Valid NewCall said) {
        return view(intake.noteCall(network(slug), said, signedIn.person()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(summary = "Read a request")
    public RequestView getRequest(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        return view(requests.get(network(slug).slug(), id));
    }

    @PUT
    @Path("/{id}/assignment")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(summary = "Say who takes care of a request", description = "And what comes next, in a word.")
    public RequestView assignRequest(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Assignment said) {
        var request = changed(slug, id, ifMatch);
        var me = signedIn.person().id();
        advisers.seen(request.network(), me);
        if (said.assignee() != null) {
            advisers.require(request.network(), said.assignee());
        }
        intake.assign(request, said.assignee(), said.nextStep(), me);
        return view(request);
    }

    @PUT
    @Path("/{id}/qualification")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(
            summary = "Say what becomes of a request",
            description =
                    "`ONE_OFF`, `REGULAR` and `PROGRAMME_3_ANS` open a track of support, which the adviser leads. "
                            + "It can be corrected until a session is planned, by an adviser of the track if there is one, "
                            + "and undone while nothing was done in it. The requester gets the reply, if there is one.")
    public RequestView qualifyRequest(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Qualification said) {
        var request = changed(slug, id, ifMatch);
        intake.qualify(request, said, signedIn.person());
        return view(request);
    }

    @GET
    @Path("/{id}/replies")
    @Authenticated
    @FunctionRequired(CONSEIL)
    @Transactional
    @Operation(summary = "Read what could be answered", description = "A draft for each way the request may go.")
    public ReplyDrafts listReplies(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var network = network(slug);
        var me = signedIn.person();
        return ReplyDrafts.of(
                requests.get(network.slug(), id), network, networks.cadence(network.slug()), me.fullName());
    }

    private SupportRequest changed(String slug, UUID id, @Nullable String ifMatch) {
        var request = requests.lock(network(slug).slug(), id);
        EntityTags.requireMatch(ifMatch, request.version());
        return request;
    }

    private RequestView view(SupportRequest request) {
        return views(List.of(request)).getFirst();
    }

    private List<RequestView> views(List<SupportRequest> found) {
        var names = advisers.names(found.stream().map(SupportRequest::assignee).toList());
        var tracks = requests.tracks(found);
        return found.stream()
                .map(request -> RequestView.of(
                        request,
                        request.assignee() == null ? null : names.get(request.assignee()),
                        tracks.get(request.id())))
                .toList();
    }

    private Network network(String slug) {
        return networks.get(slug).require(Module.SUPPORT);
    }
}
