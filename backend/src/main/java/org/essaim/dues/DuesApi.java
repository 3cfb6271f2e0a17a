package org.essaim.dues;

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
import java.time.Clock;
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
import org.essaim.network.Networks;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The dues of a network, year by year, for those who run it. */
@Path("/networks/{slug}/dues/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dues", description = "Yearly dues: rules, fees, payments and receipts; never bank data")
public class DuesApi {
    private final Networks networks;
    private final Dues dues;
    private final FeeRuleRepository rules;
    private final FeeRepository fees;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    DuesApi(
            Networks networks,
            Dues dues,
            FeeRuleRepository rules,
            FeeRepository fees,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.dues = dues;
        this.rules = rules;
        this.fees = fees;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "Get the dues of a year: rules and totals",
            description = "For animation, administration and DPO.")
    public DuesYear getDues(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath @Min(2000) @Max(2100) @Parameter(example = "2026") int year) {
        networks.get(slug);
        return new DuesYear(
                year,
                rules.listCurrent(slug, year).stream().map(FeeRuleView::of).toList(),
                fees.totals(slug, year),
                dues.countWithoutFee(slug, year));
    }

    @GET
    @Path("/fees")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "List the fees of a year, by the name of who owes them",
            description = "For animation, administration and DPO.")
    public RestResponse<FeePage> listFees(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath @Min(2000) @Max(2100) @Parameter(example = "2026") int year,
            @RestQuery @Nullable FeeState state,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = fees.list(networks.get(slug).slug(), year, state, after, limit);
        return RestResponse.ResponseBuilder.ok(new FeePage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @POST
    @Path("/rules")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Decide how the dues of a year are made",
            description =
                    "Replaces the rule in force for the fees still to be issued; those that are issued keep theirs.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = FeeRuleView.class)))
    public FeeRuleView decideRule(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath @Min(2000) @Max(2100) @Parameter(example = "2026") int year,
            @NotNull @Valid NewFeeRule decided) {
        networks.get(slug);
        dues.lock(slug, year);
        int revision = rules.findCurrent(slug, year, decided.payer())
                        .map(FeeRule::revision)
                        .orElse(0)
                + 1;
        var rule = new FeeRule(slug, year, revision, decided, clock.instant());
        rules.persistAndFlush(rule);
        written(slug, "dues.rule", year, Map.of("payer", rule.payer(), "revision", revision));
        return FeeRuleView.of(rule);
    }

    @POST
    @Path("/issuance")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Issue the fees of a year to all living members",
            description = "Each receives a mail. Those who have their fee already keep it: asking again is harmless.")
    public Issuance issueFees(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath @Min(2000) @Max(2100) @Parameter(example = "2026") int year) {
        var issuance = dues.issue(networks.get(slug).slug(), year);
        written(slug, "dues.issue", year, Map.of("issued", issuance.issued()));
        return issuance;
    }

    private void written(String slug, String action, int year, Map<String, ?> details) {
        var author = signedIn.person();
        audit.done(Actor.person(author.id()), action, slug, Integer.toString(year), details);
    }
}
