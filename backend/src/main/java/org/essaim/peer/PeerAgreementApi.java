package org.essaim.peer;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Practices;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whether a collectivité agrees to be presented as a peer: it alone says so, and either side takes it back at once. */
@Path("/networks/{slug}/tracks/{track}/peer-agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "peers")
public class PeerAgreementApi {
    private final TrackReaders readers;
    private final PeerAgreementRepository agreements;
    private final Practices practices;
    private final AuditLog audit;
    private final Clock clock;

    PeerAgreementApi(
            TrackReaders readers,
            PeerAgreementRepository agreements,
            Practices practices,
            AuditLog audit,
            Clock clock) {
        this.readers = readers;
        this.agreements = agreements;
        this.practices = practices;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Get the agreement of a collectivité to be presented as a peer")
    public PeerAgreementView.Standing getPeerAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        var access = readers.requireIn(slug, track);
        var agreement = agreements.standing(track).map(this::view).orElse(null);
        return new PeerAgreementView.Standing(agreement, !access.isAdviser());
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Agree to be presented as a peer",
            description =
                    "By those of the collectivité: `forbidden` for its advisers. With `If-Match` where there is an "
                            + "agreement already: it then holds for the new words. `precondition-failed` when that was withdrawn "
                            + "meanwhile: nobody agrees again without meaning to.")
    public PeerAgreementView agreeToBePeer(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PeerAgreementInput said) {
        var access = readers.requireIn(slug, track);
        if (access.isAdviser()) {
            throw new ForbiddenException();
        }
        if (!practices.areKnown(said.themes())) {
            throw Refusal.unprocessable("themes", "Slugs of practices.");
        }
        var today = LocalDate.now(clock);
        var known = agreements.lock(track);
        if (known.isEmpty() && ifMatch != null) {
            throw new Refusal(ProblemType.PRECONDITION_FAILED, null);
        }
        known.ifPresent(agreement -> {
            EntityTags.requireMatch(ifMatch, agreement.version());
            agreement.agree(said, access.person(), today);
        });
        var agreement = known.orElseGet(() -> new PeerAgreement(access.track(), said, access.person(), today));
        agreements.persistAndFlush(agreement);
        written("peer.agree", access, agreement);
        return view(agreement);
    }

    @DELETE
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Withdraw the agreement to be presented as a peer",
            description = "By either side, whatever changed meanwhile; from the next request on nobody is shown it.")
    public void withdrawPeerAgreement(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        var access = readers.requireIn(slug, track);
        var agreement = agreements.lock(track).orElseThrow(Refusal::notFound);
        agreement.withdraw(access.person(), LocalDate.now(clock));
        written("peer.withdraw", access, agreement);
    }

    private PeerAgreementView view(PeerAgreement agreement) {
        return PeerAgreementView.of(
                agreement, agreements.nameOf(agreement.agreedBy()).orElse(null));
    }

    private void written(String action, Access access, PeerAgreement agreement) {
        audit.done(
                Actor.person(access.person()),
                action,
                agreement.network(),
                agreement.track().toString(),
                Map.of());
    }
}
