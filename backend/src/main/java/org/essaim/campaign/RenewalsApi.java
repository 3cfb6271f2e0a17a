package org.essaim.campaign;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.campaign.Renewals.Progress;
import org.essaim.member.MandateKind;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Renewals of a network's mandates after elections, for those who run it. */
@Path("/networks/{slug}/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "renewals", description = "After elections: mandates end at once, and members are asked for their new one")
public class RenewalsApi {
    private final Networks networks;
    private final SignedIn signedIn;
    private final Renewals renewals;
    private final Renewing renewing;

    RenewalsApi(Networks networks, SignedIn signedIn, Renewals renewals, Renewing renewing) {
        this.networks = networks;
        this.signedIn = signedIn;
        this.renewals = renewals;
        this.renewing = renewing;
    }

    @GET
    @Path("/plan")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Count what a renewal would end",
            description = "Mandates of members that began by that day and are not over by then. Nothing changes.")
    public RenewalPlan planRenewal(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @NotNull @Parameter(description = "The kind of mandate") MandateKind kind,
            @RestQuery @NotNull @Parameter(description = "Their last day", example = "2026-03-21") LocalDate endDate) {
        return renewals.plan(networks.get(slug).slug(), kind, endDate);
    }

    @POST
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "End the mandates of a kind, and ask their holders for the new one",
            description =
                    "With the count of the plan: another count is 409, so that nothing ends unseen. Each holder gets a mail.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = RenewalView.class)))
    public RenewalView startRenewal(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid RenewalInput input) {
        return renewing.start(networks.get(slug), input, signedIn.person().id());
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(summary = "List the renewals of a network", description = "The latest 50, the latest first.")
    public RenewalList listRenewals(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        var latest = renewals.listLatest(networks.get(slug).slug());
        var progress = renewals.progress(latest);
        return new RenewalList(latest.stream()
                .map(renewal -> RenewalView.of(renewal, progress.getOrDefault(renewal.id(), Progress.NONE)))
                .toList());
    }

    @GET
    @Path("/{id}/unanswered")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(summary = "List who has not answered a renewal", description = "By name.")
    public RestResponse<UnansweredPage> listUnanswered(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var network = networks.get(slug).slug();
        var page = renewals.pageOfUnanswered(renewals.get(network, id), network, after, limit);
        return RestResponse.ResponseBuilder.ok(new UnansweredPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @POST
    @Path("/{id}/reminders")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Remind those who have not answered",
            description = "By mail; nobody is reminded twice within a week.")
    public Reminded remindUnanswered(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return renewing.remind(networks.get(slug), id, signedIn.person().id());
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Undo a renewal",
            description = "As long as nobody has answered: the mandates that it ended get back the end that they had.")
    public void undoRenewal(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var renewal = renewals.get(networks.get(slug).slug(), id);
        EntityTags.requireMatch(ifMatch, renewal.version());
        renewing.undo(networks.get(slug), renewal, signedIn.person().id());
    }
}
