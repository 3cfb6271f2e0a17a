package org.essaim.referral;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.expert.NewEvaluation;
import org.essaim.shared.http.EntityTags;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The referrals of a track: its advisers propose, both sides follow, the collectivité evaluates. */
@Path("/networks/{slug}/tracks/{track}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class ReferralsApi {
    private final TrackReaders readers;
    private final ReferralRepository repository;
    private final Referrals referrals;

    ReferralsApi(TrackReaders readers, ReferralRepository repository, Referrals referrals) {
        this.readers = readers;
        this.repository = repository;
        this.referrals = referrals;
    }

    /** The next step of a referral. */
    @Schema(name = "ReferralStep")
    public record Step(
            @NotNull ReferralState state,

            @Nullable
            @Size(min = 1, max = 1000)
            @Schema(description = "Why it is declined or leads nowhere. Nobody has to say.")
            String outcome) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the referrals of a track", description = "The latest first, at most 200.")
    public ReferralView.Referrals listReferrals(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        var access = readers.requireIn(slug, track);
        return new ReferralView.Referrals(referrals.views(repository.listOf(track), access));
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Send a collectivité on",
            description = "To an expert among those proposed, to a peer, a partner or a resource; its people are told.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public ReferralView proposeReferral(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid NewReferral said) {
        var access = readers.requireIn(slug, track);
        return view(referrals.propose(access.asAdviser(), said, access.person()), access);
    }

    @PUT
    @Path("/{id}/state")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Take the next step of a referral",
            description = "By either side; `illegal-transition` for a step that cannot be taken from where it is.")
    public ReferralView moveReferral(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Step said) {
        var access = readers.requireIn(slug, track);
        var referral = repository.get(track, id);
        EntityTags.requireMatch(ifMatch, referral.version());
        referrals.move(referral, said.state(), said.outcome(), access.person());
        return view(referral, access);
    }

    @PUT
    @Path("/{id}/evaluation")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Evaluate a mission",
            description = "By somebody of the collectivité, once. Advisers read each; anyone averages of five or more.")
    public ReferralView evaluateMission(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID id,
            @NotNull @Valid NewEvaluation said) {
        var access = readers.requireIn(slug, track);
        if (access.isAdviser()) {
            throw new ForbiddenException();
        }
        var referral = repository.get(track, id);
        referrals.evaluate(referral, access.track(), said, access.person());
        return view(referral, access);
    }

    private ReferralView view(Referral referral, Access access) {
        return referrals.views(List.of(referral), access).getFirst();
    }
}
