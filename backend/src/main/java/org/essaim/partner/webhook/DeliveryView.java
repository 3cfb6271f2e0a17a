package org.essaim.partner.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message to a partner, and how far it got; never what was answered. */
@Schema(name = "WebhookDelivery", description = "A message to a partner, and how far it got.")
public record DeliveryView(
        @Schema(description = "Sent as `webhook-id`, the same for each attempt")
        UUID id,

        @Schema(
                examples = "directory.changed",
                enumeration = {"directory.changed", "agreement.ended", "test"})
        String event,

        @Schema(enumeration = {"PENDING", "DELIVERED", "FAILED"})
        String state,

        Instant createdAt,
        int attempts,

        @Nullable @Schema(description = "When it is tried next; absent when it is not")
        Instant nextAt,

        @Nullable @Schema(description = "When it was tried last")
        Instant lastAt,

        @Nullable @Schema(description = "The status of the last answer", examples = "204")
        Integer status,

        @Nullable @Schema(enumeration = {"REFUSED_TARGET", "UNREACHABLE", "TIMEOUT", "STATUS"})
        String failure) {}
