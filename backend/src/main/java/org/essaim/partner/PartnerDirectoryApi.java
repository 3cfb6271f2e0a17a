package org.essaim.partner;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.ScopeRequired;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The directory as partner networks pull it, machine to machine. */
@Path("/partner/networks/{slug}/directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners", description = "What partner networks pull, on agreement and consent")
public class PartnerDirectoryApi {
    private final Networks networks;
    private final Caller caller;
    private final AgreementRepository agreements;
    private final DirectoryPull pull;

    PartnerDirectoryApi(Networks networks, Caller caller, AgreementRepository agreements, DirectoryPull pull) {
        this.networks = networks;
        this.caller = caller;
        this.agreements = agreements;
        this.pull = pull;
    }

    @GET
    @Authenticated
    @ScopeRequired("directory:read")
    @Operation(
            summary = "Pull the directory of a network",
            description = "Only those who agreed to this very partner, and only the fields of the agreement that they "
                    + "opened to partners. A network without a current agreement is unknown (404).")
    @APIResponse(
            responseCode = "200",
            description = "A page, by name",
            content = @Content(schema = @Schema(implementation = PartnerDirectoryPage.class)))
    @APIResponse(
            responseCode = "304",
            description = "The page named by `If-None-Match` has not changed: nothing is passed on")
    public RestResponse<PartnerDirectoryPage> pullDirectory(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(500) @DefaultValue("100") int limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) @Nullable String ifNoneMatch,
            UriInfo uri) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var agreement = agreements
                .findCurrentOf(Objects.requireNonNull(caller.clientId()), network.slug())
                .orElseThrow(Refusal::notFound);
        var pulled = pull.page(agreement, after, limit, ifNoneMatch);
        var answer = pulled.isHeld()
                ? RestResponse.ResponseBuilder.<PartnerDirectoryPage>notModified()
                : RestResponse.ResponseBuilder.ok(pulled.page())
                        .header(HttpHeaders.LINK, Links.next(uri, pulled.page().next()));
        pull.lastChange(agreement).map(Date::from).ifPresent(answer::lastModified);
        return answer.header(HttpHeaders.ETAG, pulled.tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
