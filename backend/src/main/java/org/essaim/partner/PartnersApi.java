package org.essaim.partner;

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
import java.util.Map;
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
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The partner networks with which agreements can be made: one program each, for all networks of the installation. */
@Path("/networks/{slug}/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements", description = "What partner networks may receive, decided by those who run a network")
public class PartnersApi {
    private final Networks networks;
    private final PartnerRepository partners;
    private final SignedIn signedIn;
    private final AuditLog audit;

    PartnersApi(Networks networks, PartnerRepository partners, SignedIn signedIn, AuditLog audit) {
        this.networks = networks;
        this.partners = partners;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "List the partner networks", description = "Those of the installation, by name: a handful.")
    public PartnerList listPartners(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        networks.get(slug).require(Module.DIRECTORY);
        return new PartnerList(
                partners.listByName().stream().map(PartnerView::of).toList());
    }

    @POST
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Make a partner network known",
            description = "By the client id of its program; the client itself, and its secret, are made in the console "
                    + "of Keycloak. It receives nothing without an agreement.")
    @APIResponse(
            responseCode = "201",
            description = "Known",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public PartnerView addPartner(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewPartner known) {
        networks.get(slug).require(Module.DIRECTORY);
        var partner = new Partner(known);
        partners.persistAndFlush(partner);
        audit.done(Actor.person(signedIn.person().id()), "partner.add", slug, partner.clientId(), Map.of());
        return PartnerView.of(partner);
    }
}
