package org.essaim.support.request;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.RestPath;

/** The advisers of a network, for each other and for whoever runs it. */
@Path("/networks/{slug}/support/advisers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class AdvisersApi {
    private final Advisers advisers;
    private final Networks networks;
    private final SignedIn signedIn;
    private final Caller caller;

    AdvisersApi(Advisers advisers, Networks networks, SignedIn signedIn, Caller caller) {
        this.advisers = advisers;
        this.networks = networks;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    /** The advisers at work lately, by name. */
    @Schema(name = "AdviserList")
    public record AdviserList(List<Advisers.Adviser> items) {}

    @GET
    @Authenticated
    @FunctionRequired({CONSEIL, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the advisers",
            description = "Those at work in the last six months, to hand work over to.")
    public AdviserList listAdvisers(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        if (caller.holdsAnyOf(Set.of(CONSEIL), network)) {
            advisers.seen(network, signedIn.person().id());
        }
        return new AdviserList(advisers.list(network));
    }
}
