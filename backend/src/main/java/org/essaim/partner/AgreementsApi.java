package org.essaim.partner;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agreements of a network with its partners: made once, on terms that never change. */
@Path("/networks/{slug}/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementsApi {
    private final Networks networks;
    private final AgreementRepository agreements;
    private final AgreementMaking making;
    private final Clock clock;

    AgreementsApi(Networks networks, AgreementRepository agreements, AgreementMaking making, Clock clock) {
        this.networks = networks;
        this.agreements = agreements;
        this.making = making;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "List the agreements of a network", description = "Past ones too; the last begun first.")
    public RestResponse<AgreementPage> listAgreements(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        networks.get(slug).require(Module.DIRECTORY);
        var page =
                agreements.list(slug, after, limit).map(agreement -> AgreementView.of(agreement, LocalDate.now(clock)));
        return RestResponse.ResponseBuilder.ok(new AgreementPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "Get an agreement",
            description = "With the number of people who agreed to it, and the words on which they did.")
    public AgreementDetails getAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        return making.details(network, agreements.get(slug, id));
    }

    @POST
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Make an agreement with a partner",
            description = "Its terms never change: to renew it or to agree on others, make another, to which people "
                    + "agree anew. 409 when one with the same partner covers some of the same days.")
    @APIResponse(
            responseCode = "201",
            description = "Made; nothing is passed on before people agree",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public RestResponse<AgreementView> makeAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewAgreement terms) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var agreement = making.make(network, terms);
        return RestResponse.ResponseBuilder.<AgreementView>create(201)
                .entity(AgreementView.of(agreement, LocalDate.now(clock)))
                .location(URI.create("networks/%s/agreements/%s".formatted(slug, agreement.id())))
                .build();
    }

    @POST
    @Path("/texts")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what people would be told of an agreement",
            description = "The words on which each decides, in both languages; nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The texts of the consent",
            content = @Content(schema = @Schema(implementation = AgreementTexts.class)))
    public AgreementTexts readAgreementTexts(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewAgreement terms) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        return new AgreementTexts(making.texts(network, making.draft(network, terms)));
    }
}
