package org.essaim.funding;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The reading of the national catalogue, for those who administer a network. */
@Path("/networks/{slug}/funding-import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fundings")
public class FundingImportApi {
    private final Networks networks;
    private final FundingImports imports;
    private final CatalogueReading reading;
    private final SignedIn signedIn;
    private final AuditLog audit;

    FundingImportApi(
            Networks networks, FundingImports imports, CatalogueReading reading, SignedIn signedIn, AuditLog audit) {
        this.networks = networks;
        this.imports = imports;
        this.reading = reading;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @GET
    @Authenticated
    @FunctionRequired(ADMINISTRATION)
    @Transactional
    @Operation(
            summary = "See how the reading of the national catalogue stands",
            description = "`NOT_CONFIGURED` until the installation has a token of Aides-territoires.")
    public FundingImportView getFundingImport(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        networks.get(slug).require(Module.SUPPORT);
        return imports.latest()
                .map(run -> FundingImportView.of(run, reading.isConfigured()))
                .orElseGet(() -> FundingImportView.never(reading.isConfigured()));
    }

    @POST
    @Authenticated
    @FunctionRequired(ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Read the national catalogue now",
            description = "For all networks; it goes on after the answer. `conflict` when it is not configured, or "
                    + "goes on already.")
    public void startFundingImport(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        audit.done(Actor.person(signedIn.person().id()), "funding-import.start", network, network, Map.of());
        reading.start();
    }
}
