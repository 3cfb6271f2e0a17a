package org.essaim.membership;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.membership.MembershipPage.MembershipLine;
import org.essaim.membership.MembershipRoll.Wanted;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.Text;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The members of a network, for those who run it. */
@Path("/networks/{slug}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "memberships", description = "Who is a member of a network, and until when")
public class MembershipsApi {
    private static final int LONGEST_NAME = 80;

    private final Networks networks;
    private final MembershipRoll roll;
    private final MembershipLife life;
    private final SignedIn signedIn;

    MembershipsApi(Networks networks, MembershipRoll roll, MembershipLife life, SignedIn signedIn) {
        this.networks = networks;
        this.roll = roll;
        this.life = life;
        this.signedIn = signedIn;
    }

    /** Why a membership is suspended or ended; the member is told. */
    @Schema(name = "MembershipReason")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "List the memberships of a network",
            description = "Persons and organisations by name, those that ended too.")
    public RestResponse<MembershipPage> listMemberships(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Nullable MembershipState state,
            @RestQuery @Size(max = LONGEST_NAME) @Parameter(description = "The beginning of a name") @Nullable String q,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var network = networks.get(slug);
        var page = roll.list(network, new Wanted(state, Text.parameter("q", q, LONGEST_NAME), after, limit));
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "Get a membership",
            description = "Its state, and the states that may follow. The `ETag` is needed to renew it.")
    public RestResponse<MembershipLine> getMembership(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return answer(networks.get(slug), id);
    }

    @PUT
    @Path("/{id}/renewal")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Renew a membership",
            description =
                    "For one term more, from today if it is over; the member is told. Sent twice, it renews once.")
    public RestResponse<MembershipLine> renewMembership(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var network = networks.get(slug);
        life.renew(network, id, ifMatch, actor());
        return answer(network, id);
    }

    @PUT
    @Path("/{id}/suspension")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Suspend a membership",
            description = "For a reason, which the member is told; they are in no list meanwhile.")
    public MembershipLine suspendMembership(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid Reason reason) {
        var network = networks.get(slug);
        life.suspend(network, id, reason.reason(), actor());
        return roll.get(network, id);
    }

    @PUT
    @Path("/{id}/reinstatement")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "End the suspension of a membership",
            description = "It goes on as before; the member is told.")
    public MembershipLine reinstateMembership(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        var network = networks.get(slug);
        life.reinstate(network, id, actor());
        return roll.get(network, id);
    }

    @PUT
    @Path("/{id}/exclusion")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a membership by a decision of the network",
            description = "For a reason, which the member is told, with how to contest it.")
    public MembershipLine excludeMember(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid Reason reason) {
        var network = networks.get(slug);
        life.exclude(network, id, reason.reason(), actor());
        return roll.get(network, id);
    }

    private RestResponse<MembershipLine> answer(Network network, UUID id) {
        var line = roll.get(network, id);
        return RestResponse.ResponseBuilder.ok(line)
                .header(HttpHeaders.ETAG, EntityTags.of(line.version()))
                .build();
    }

    private Actor actor() {
        return Actor.person(signedIn.person().id());
    }
}
