package org.essaim.dues;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.membership.MembershipLife;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One fee: how it is settled, by those who run the network. */
@Path("/networks/{slug}/fees/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dues")
public class FeesApi {
    private final Networks networks;
    private final FeeRepository fees;
    private final MembershipLife memberships;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    FeesApi(
            Networks networks,
            FeeRepository fees,
            MembershipLife memberships,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.fees = fees;
        this.memberships = memberships;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "Get a fee", description = "The `ETag` is needed to settle it.")
    public RestResponse<FeeView> getFee(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        return answer(fees.getOf(networks.get(slug).slug(), id));
    }

    @PUT
    @Path("/payment")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down that a fee was paid",
            description =
                    "The first payment takes the next number of a receipt. The amount is told only where it is chosen. A "
                            + "membership whose next term begins in the year of the fee is renewed to the end of that term, "
                            + "and the member is told.")
    public RestResponse<FeeView> payFee(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Payment payment) {
        return settle(
                slug,
                id,
                ifMatch,
                "fee.pay",
                fee -> fee.pay(payment, LocalDate.now(clock), () -> fees.nextReceiptNumber(fee.network(), fee.year())));
    }

    @PUT
    @Path("/waiver")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Waive a fee",
            description = "Nothing is asked that year, for a reason; it renews the membership as a payment does.")
    public RestResponse<FeeView> waiveFee(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Waiver waiver) {
        return settle(slug, id, ifMatch, "fee.waive", fee -> fee.waive(waiver.reason()));
    }

    @DELETE
    @Path("/settlement")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Undo a payment or a waiver that was a mistake",
            description =
                    "The fee is due again, or late, and what was asked is asked again. It keeps the number of its receipt, so "
                            + "that numbers have no gap. A membership that it renewed stays renewed.")
    public RestResponse<FeeView> reopenFee(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return settle(slug, id, ifMatch, "fee.reopen", fee -> fee.reopen(LocalDate.now(clock)));
    }

    private RestResponse<FeeView> settle(
            String slug, UUID id, @Nullable String ifMatch, String action, Consumer<Fee> settlement) {
        var author = Actor.person(signedIn.person().id());
        var network = networks.get(slug);
        var fee = fees.getToSettle(network.slug(), id);
        EntityTags.requireMatch(ifMatch, fee.version());
        settlement.accept(fee);
        fees.flush();
        audit.done(author, action, slug, id.toString(), Map.of("state", fee.state()));
        if (fee.isSettled()) {
            memberships.renewByDues(network, fee.person(), fee.organization(), fee.year(), author);
        }
        return answer(fee);
    }

    private RestResponse<FeeView> answer(Fee fee) {
        var payer = fees.payersOf(List.of(fee)).getOrDefault(fee.id(), "");
        return RestResponse.ResponseBuilder.ok(FeeView.of(fee, payer))
                .header(HttpHeaders.ETAG, EntityTags.of(fee.version()))
                .build();
    }
}
