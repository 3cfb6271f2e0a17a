package org.essaim.funding;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Aids and fundings that a network knows: the national catalogue, and its own. */
@Path("/networks/{slug}/fundings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fundings", description = "Aids and fundings for collectivités")
public class FundingsApi {
    private final Networks networks;
    private final FundingRepository fundings;
    private final Gazetteer gazetteer;
    private final FundingFit fit;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    FundingsApi(
            Networks networks,
            FundingRepository fundings,
            Gazetteer gazetteer,
            FundingFit fit,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.fundings = fundings;
        this.gazetteer = gazetteer;
        this.fit = fit;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "List the fundings that a network knows",
            description = "Those that can be asked for today, unless `past` says otherwise: the national catalogue, "
                    + "and what the network added.")
    public RestResponse<FundingPage> listFundings(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @Valid @BeanParam FundingFilters filters,
            @RestQuery @DefaultValue("DEADLINE") FundingSort sort,
            @RestQuery @Size(max = 1000) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            UriInfo uri) {
        var asked = filters.query(network(slug), sort, gazetteer);
        var page = FundingPage.of(fundings.list(asked, LocalDate.now(clock), after, limit));
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Get a funding", description = "Also when it is over.")
    public FundingView getFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug, @RestPath UUID id) {
        return FundingView.of(fundings.get(network(slug), id));
    }

    @POST
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Add a funding of the network", description = "HTML is kept without what could act.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FundingView.class)))
    public FundingView addFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @NotNull @Valid FundingInput said) {
        var funding = Funding.own(network(slug), said.toFacts(gazetteer), said.live(), clock.instant());
        fundings.persistAndFlush(funding);
        fit.find(funding, LocalDate.now(clock));
        written("funding.add", slug, funding);
        return FundingView.of(funding);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Change a funding of the network",
            description = "One of the national catalogue is changed at its source.")
    public FundingView changeFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FundingInput said) {
        var funding = fundings.getOwn(network(slug), id);
        EntityTags.requireMatch(ifMatch, funding.version());
        if (funding.change(said.toFacts(gazetteer), said.live(), clock.instant())) {
            fundings.flush();
            fit.find(funding, LocalDate.now(clock));
            written("funding.change", slug, funding);
        }
        return FundingView.of(funding);
    }

    private void written(String action, String slug, Funding funding) {
        audit.done(
                Actor.person(signedIn.person().id()), action, slug, funding.id().toString(), Map.of());
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.SUPPORT).slug();
    }
}
