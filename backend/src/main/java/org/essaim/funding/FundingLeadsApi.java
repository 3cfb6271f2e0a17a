package org.essaim.funding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The fundings followed for a track: its advisers write, those of the collectivité read. */
@Path("/networks/{slug}/tracks/{track}/funding-leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "fundings")
public class FundingLeadsApi {
    private final TrackReaders readers;
    private final FundingRepository fundings;
    private final FundingLeadRepository leads;
    private final AuditLog audit;
    private final Clock clock;

    FundingLeadsApi(
            TrackReaders readers,
            FundingRepository fundings,
            FundingLeadRepository leads,
            AuditLog audit,
            Clock clock) {
        this.readers = readers;
        this.fundings = fundings;
        this.leads = leads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which funding to follow. */
    @Schema(name = "NewFundingLead")
    public record NewLead(@NotNull UUID funding) {}

    /** The next step of a lead. */
    @Schema(name = "FundingLeadStep")
    public record Step(
            @NotNull LeadState state,

            @Nullable
            @Min(0)
            @Max(100_000_000_000L)
            @Schema(description = "What is asked for, or was granted; needed for a grant.")
            Long amountCents) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the fundings followed for a track", description = "The latest first.")
    public FundingLeadView.Leads listFundingLeads(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        readers.requireIn(slug, track);
        var followed = leads.listOf(track);
        var known = fundings
                .list("id in ?1", followed.stream().map(FundingLead::funding).toList())
                .stream()
                .collect(toMap(Funding::id, identity()));
        return new FundingLeadView.Leads(followed.stream()
                .flatMap(lead -> Optional.ofNullable(known.get(lead.funding())).stream()
                        .map(funding -> FundingLeadView.of(lead, funding)))
                .toList());
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Follow a funding for a track", description = "Once; `conflict` when it is followed already.")
    @APIResponse(
            responseCode = "201",
            description = "Followed",
            content = @Content(schema = @Schema(implementation = FundingLeadView.class)))
    public FundingLeadView followFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid NewLead said) {
        var access = readers.requireIn(slug, track);
        access.asAdviser();
        var funding = fundings.find("id = ?1 and (network is null or network = ?2)", said.funding(), slug)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.unprocessable("funding", "No such funding."));
        if (leads.isFollowed(track, funding.id())) {
            throw new Refusal(ProblemType.CONFLICT, "This funding is followed already.");
        }
        var lead = new FundingLead(slug, track, funding.id(), LocalDate.now(clock));
        leads.persistAndFlush(lead);
        written("funding-lead.add", access, lead);
        return FundingLeadView.of(lead, funding);
    }

    @PUT
    @Path("/{id}/state")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Take the next step of a lead",
            description = "`illegal-transition` for a step that cannot be taken from where it is.")
    public FundingLeadView moveFundingLead(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Step said) {
        var access = readers.requireIn(slug, track);
        access.asAdviser();
        var lead = leads.get(track, id);
        EntityTags.requireMatch(ifMatch, lead.version());
        lead.move(said.state(), said.amountCents(), LocalDate.now(clock));
        leads.flush();
        written("funding-lead.move", access, lead);
        return FundingLeadView.of(lead, fundings.findById(lead.funding()));
    }

    private void written(String action, Access access, FundingLead lead) {
        audit.done(
                Actor.person(access.person()),
                action,
                lead.network(),
                lead.id().toString(),
                Map.of("state", lead.state().name()));
    }
}
