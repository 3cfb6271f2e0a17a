package org.essaim.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.consent.Audience;
import org.essaim.consent.Channel;
import org.essaim.consent.ConsentAction;
import org.essaim.consent.ConsentTextView;
import org.essaim.partner.SharedField;
import org.jspecify.annotations.Nullable;

/** To whom one may be shown, what holds today, and everything that one ever agreed to or withdrew. */
public record MyConsents(List<MyAudience> audiences, List<LedgerLine> ledger) {

    /** An audience that one may agree to, in a network to which one belongs. */
    public record MyAudience(
            NetworkName network,
            Audience audience,
            @Nullable MyPartner partner,
            boolean granted,

            @Nullable @Schema(description = "Since when the present state holds")
            Instant since,

            @Schema(description = "The text to agree to, or the one agreed to")
            ConsentTextView text) {}

    /** A network, by its name. */
    public record NetworkName(
            @Schema(examples = "territoires44") String slug, String name) {}

    /** A partner with a current agreement, and what it would receive. */
    public record MyPartner(
            UUID id,
            String name,
            String purpose,
            List<SharedField> fields,

            @Schema(description = "The last day of the agreement")
            LocalDate until,

            @Nullable Instant lastReadAt) {}

    /** A line of the ledger. */
    public record LedgerLine(
            UUID id,
            String network,
            Audience audience,
            @Nullable PartnerName partner,
            ConsentAction action,
            Instant at,
            Channel channel,
            @Schema(examples = "2026-11") String textVersion,
            @Schema(pattern = "^[0-9a-f]{64}$") String textSha256,
            String locale) {}

    /** A partner, by its name. */
    public record PartnerName(UUID id, String name) {}
}
