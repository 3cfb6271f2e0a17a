package org.essaim.partner;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner network, for those who make agreements with it. */
@Schema(name = "Partner", description = "A partner network, for those who make agreements with it.")
public record PartnerView(
        UUID id,
        @Schema(examples = "partner-bocage") String clientId,
        @Schema(examples = "Réseau Bocage") String name) {

    static PartnerView of(Partner partner) {
        return new PartnerView(partner.id(), partner.clientId(), partner.name());
    }
}
