package org.essaim.support.track;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Cadence;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How often both sides of a track may meet, as those who administer a network set it. */
@Path("/networks/{slug}/cadence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class CadenceApi {
    private final Networks networks;
    private final SignedIn signedIn;
    private final AuditLog audit;

    CadenceApi(Networks networks, SignedIn signedIn, AuditLog audit) {
        this.networks = networks;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** The fewest and the most weeks, from now on. */
    @Schema(name = "CadenceChange")
    public record Change(
            @Min(1) @Max(52) int minWeeks, @Min(1) @Max(52) int maxWeeks) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "See how often sessions of support are held", description = "In weeks, fewest and most.")
    public Cadence getCadence(@RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        return networks.cadence(network(slug));
    }

    @PUT
    @Authenticated
    @FunctionRequired(ADMINISTRATION)
    @Transactional
    @Operation(
            summary = "Set how often sessions of support are held",
            description = "Tracks keep the rhythm they have; the next change of one has to be within.")
    public Cadence changeCadence(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Change said) {
        var network = network(slug);
        var before = networks.lockCadence(network);
        EntityTags.requireMatch(ifMatch, before.version());
        if (said.minWeeks() > said.maxWeeks()) {
            throw Refusal.unprocessable("maxWeeks", "at least the fewest weeks");
        }
        audit.done(
                Actor.person(signedIn.person().id()),
                "network.set-cadence",
                network,
                network,
                Map.of("fields", "minWeeks,maxWeeks"));
        return networks.changeCadence(network, said.minWeeks(), said.maxWeeks());
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.SUPPORT).slug();
    }
}
