package org.essaim.dues;

import static org.essaim.shared.security.NetworkFunction.ENTRUSTED;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.organization.Organizations;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipts of dues, for who paid, for the managers of an organisation that paid, and for who runs the network. */
@Path("/networks/{slug}/fees/{id}/receipt")
@Tag(name = "dues")
public class FeeReceiptsApi {
    private static final String PDF = "application/pdf";

    private final Networks networks;
    private final FeeRepository fees;
    private final Organizations organizations;
    private final Receipts receipts;
    private final SignedIn signedIn;
    private final Caller caller;

    FeeReceiptsApi(
            Networks networks,
            FeeRepository fees,
            Organizations organizations,
            Receipts receipts,
            SignedIn signedIn,
            Caller caller) {
        this.networks = networks;
        this.fees = fees;
        this.organizations = organizations;
        this.receipts = receipts;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Produces(PDF)
    @Operation(
            summary = "Get the receipt of a fee that was paid",
            description = "A PDF in French. 404 as long as it is not paid, and for whom it does not concern.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getReceipt(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        var person = signedIn.person();
        var network = networks.get(slug);
        var fee = fees.getOf(slug, id);
        if (!fee.isPaid() || !mayRead(fee, person.id())) {
            throw Refusal.notFound();
        }
        var payer = fees.payersOf(List.of(fee)).getOrDefault(fee.id(), "");
        return RestResponse.ResponseBuilder.ok(receipts.write(fee, payer, network), PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recu-%s.pdf\"".formatted(fee.receiptNumber()))
                .build();
    }

    private boolean mayRead(Fee fee, UUID person) {
        var organization = fee.organization();
        return caller.holdsAnyOf(ENTRUSTED, fee.network())
                || person.equals(fee.person())
                || (organization != null && organizations.isManagedBy(fee.network(), organization, person));
    }
}
