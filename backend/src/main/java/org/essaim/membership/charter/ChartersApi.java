package org.essaim.membership.charter;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.membership.charter.CharterView.CharterList;
import org.essaim.network.Networks;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The charter of a network: for everyone to read, for its administration to publish. */
@Path("/networks/{slug}/charter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "charters", description = "What the members of a network undertake")
public class ChartersApi {
    private final Networks networks;
    private final Charters charters;
    private final Publication publication;
    private final WaitingForCharter waiting;

    ChartersApi(Networks networks, Charters charters, Publication publication, WaitingForCharter waiting) {
        this.networks = networks;
        this.charters = charters;
        this.publication = publication;
        this.waiting = waiting;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Get the current charter of a network",
            description = "Word for word; `not-found` when there is none.")
    public CharterView getCharter(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return charters.current(networks.get(slug).slug()).map(CharterView::of).orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Transactional
    @Operation(summary = "List the versions of a charter", description = "The current one first.")
    public CharterList listCharterVersions(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return new CharterList(charters.listOf(networks.get(slug).slug()).stream()
                .map(CharterView::of)
                .toList());
    }

    @POST
    @Path("/versions")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Publish a new version of the charter",
            description = "Members are written to; nobody leaves the network for not accepting it.")
    @APIResponse(
            responseCode = "201",
            description = "Published: from now on this is the charter that one accepts",
            content = @Content(schema = @Schema(implementation = CharterView.class)))
    public CharterView publishCharter(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewCharter charter) {
        return CharterView.of(publication.publish(networks.get(slug), charter));
    }

    @GET
    @Path("/waiting")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the members who have not accepted the current charter",
            description = "By name. Nobody is removed for it: it is for people to talk to each other.")
    public RestResponse<WaitingPage> listWaitingForCharter(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = waiting.list(networks.get(slug).slug(), after, limit);
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }
}
