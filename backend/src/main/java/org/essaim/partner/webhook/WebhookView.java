package org.essaim.partner.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a partner is woken up, for those who run the network; the secret is never in it. */
@Schema(name = "Webhook", description = "Where a partner is woken up; the secret is never in it.")
public record WebhookView(
        @Schema(examples = "https://bocage.example/essaim") String url,
        Instant createdAt,

        @Nullable @Schema(description = "When a message last got through")
        Instant lastSuccessAt,

        @Nullable @Schema(description = "When it was given up: saving the address again takes it up")
        Instant disabledAt) {

    static WebhookView of(Endpoint endpoint) {
        return new WebhookView(endpoint.url(), endpoint.createdAt(), endpoint.lastSuccessAt(), endpoint.disabledAt());
    }
}
