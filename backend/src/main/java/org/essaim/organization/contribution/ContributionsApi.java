package org.essaim.organization.contribution;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.organization.OrganizationReaders;
import org.essaim.organization.Organizations;
import org.essaim.organization.seat.SeatRepository;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The engagements of an organisation and its network, and what came of them each year. */
@Path("/networks/{slug}/organizations/{id}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class ContributionsApi {
    private final OrganizationReaders readers;
    private final Organizations organizations;
    private final ContributionRepository contributions;
    private final SeatRepository seats;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    ContributionsApi(
            OrganizationReaders readers,
            Organizations organizations,
            ContributionRepository contributions,
            SeatRepository seats,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.readers = readers;
        this.organizations = organizations;
        this.contributions = contributions;
        this.seats = seats;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get what an organisation and its network gave each other in a year",
            description =
                    "Totals for members of the network; each line for those who take part in the organisation and "
                            + "those who run the network.")
    public Balance getBalance(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @RestQuery @Min(2000) @Max(2100) @Parameter(description = "This year if absent") @Nullable Integer year) {
        var reader = readers.in(slug);
        organizations.get(reader, id);
        var today = LocalDate.now(clock);
        boolean takesPart = reader.person() != null && seats.takesPart(slug, id, reader.person(), today);
        if (!reader.inside() && !takesPart) {
            throw Refusal.notFound();
        }
        int shown = year == null ? today.getYear() : year;
        return Balance.of(
                shown,
                contributions.yearsOf(slug, id),
                contributions.listOf(slug, id, shown),
                takesPart || reader.entrusted());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Write down what was given",
            description = "For the managers of the organisation and those who run the network.")
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = ContributionView.class)))
    public ContributionView recordContribution(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @NotNull @Valid NewContribution given) {
        var author = signedIn.person();
        organizations.getToManage(readers.in(slug), id);
        var contribution = new Contribution(slug, id, given, LocalDate.now(clock));
        if (contributions.listOf(slug, id, given.date().getYear()).size() >= ContributionRepository.MOST_A_YEAR) {
            throw new Refusal(
                    ProblemType.CONFLICT, "A year holds %d lines.".formatted(ContributionRepository.MOST_A_YEAR));
        }
        contributions.persistAndFlush(contribution);
        written(author.id(), "contribution.record", slug, id, contribution.id());
        return ContributionView.of(contribution);
    }

    @DELETE
    @Path("/{contribution}")
    @Authenticated
    @Transactional
    @Operation(summary = "Strike out a line that was written by mistake")
    public void removeContribution(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @RestPath UUID contribution) {
        var author = signedIn.person();
        organizations.getToManage(readers.in(slug), id);
        contributions.delete(contributions.getOf(slug, id, contribution));
        written(author.id(), "contribution.remove", slug, id, contribution);
    }

    private void written(UUID author, String action, String slug, UUID organization, UUID contribution) {
        audit.done(Actor.person(author), action, slug, contribution.toString(), Map.of("organization", organization));
    }
}
