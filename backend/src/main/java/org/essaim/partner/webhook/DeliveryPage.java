package org.essaim.partner.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the messages to a partner. */
@Schema(name = "WebhookDeliveryPage", description = "A page of the messages to a partner.")
public record DeliveryPage(
        List<DeliveryView> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {}
