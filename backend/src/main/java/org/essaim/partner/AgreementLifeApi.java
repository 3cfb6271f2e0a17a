package org.essaim.partner;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The steps of an agreement's life: suspended, resumed, ended. */
@Path("/networks/{slug}/agreements/{id}")
@Tag(name = "agreements")
public class AgreementLifeApi {
    private final Networks networks;
    private final AgreementMaking making;

    AgreementLifeApi(Networks networks, AgreementMaking making) {
        this.networks = networks;
        this.making = making;
    }

    @PUT
    @Path("/suspension")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Suspend an agreement",
            description =
                    "The partner is answered 403 `agreement-suspended`, and the feed has it erase its copy until it is resumed.")
    @APIResponse(responseCode = "204", description = "Suspended from the next request")
    public void suspendAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        making.step(networks.get(slug).require(Module.DIRECTORY), id, "agreement.suspend", Agreement::suspend);
    }

    @DELETE
    @Path("/suspension")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Resume a suspended agreement", description = "On the consents that hold.")
    @APIResponse(responseCode = "204", description = "Resumed from the next request")
    public void resumeAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        making.step(networks.get(slug).require(Module.DIRECTORY), id, "agreement.resume", Agreement::resume);
    }

    @PUT
    @Path("/end")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "End an agreement",
            description = "At once and for good: the partner is unknown from the next request (404), and has to erase "
                    + "its copy within seven days.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void endAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        making.step(networks.get(slug).require(Module.DIRECTORY), id, "agreement.end", Agreement::end);
    }
}
