package org.essaim.territory.mirror;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;

/** How the copy of a network's territories goes, for its administrators. */
@Path("/networks/{slug}/territories/mirror")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territories")
public class MirrorApi {
    private final Networks networks;
    private final MirrorReport report;

    MirrorApi(Networks networks, MirrorReport report) {
        this.networks = networks;
        this.report = report;
    }

    @GET
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Operation(
            summary = "See how the mirror of territories goes",
            description = "Its last success, what it counted, and what to put right in the groups of Keycloak.")
    public MirrorView getMirror(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, HttpHeaders headers) {
        var network = networks.get(slug).require(Module.TERRITORIES).slug();
        return report.of(network, Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
