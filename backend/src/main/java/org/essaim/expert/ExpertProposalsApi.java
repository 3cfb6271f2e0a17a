package org.essaim.expert;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;
import static org.essaim.shared.security.NetworkFunction.DPO;

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
import java.util.List;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Experts proposed to advisers, and the ledger of what was proposed. */
@Path("/networks/{slug}/expert-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
public class ExpertProposalsApi {
    private static final int MOST = 100;

    private final Proposals proposals;
    private final ProposalLedger ledger;
    private final Networks networks;
    private final SignedIn signedIn;
    private final AuditLog audit;

    ExpertProposalsApi(
            Proposals proposals, ProposalLedger ledger, Networks networks, SignedIn signedIn, AuditLog audit) {
        this.proposals = proposals;
        this.ledger = ledger;
        this.networks = networks;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** What was proposed lately. */
    @Schema(name = "ExpertProposalList")
    public record ProposalList(List<ProposalView> items) {}

    @POST
    @Authenticated
    @FunctionRequired({CONSEIL})
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Have experts proposed for a question",
            description =
                    "At least three where there are, by fit: more of the skills first, then whoever works nearer, "
                            + "then whoever was proposed less often in the last twelve months. What is proposed is kept, and "
                            + "cannot be changed.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public ProposalView proposeExperts(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @NotNull @Valid ProposalQuestion said) {
        var network = network(slug);
        var adviser = signedIn.person().id();
        var id = proposals.propose(network, adviser, said);
        audit.done(Actor.person(adviser), "expert.propose", network, id.toString(), Map.of());
        return ledger.list(network, id, 1).getFirst();
    }

    @GET
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION, DPO})
    @Transactional
    @Operation(
            summary = "List which experts were proposed",
            description = "The latest 100 proposals, so that everyone in the team can check that none is favoured.")
    public ProposalList listExpertProposals(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        return new ProposalList(ledger.list(network(slug), null, MOST));
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.SUPPORT).slug();
    }
}
