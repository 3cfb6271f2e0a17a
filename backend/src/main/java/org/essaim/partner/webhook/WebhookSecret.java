package org.essaim.partner.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret with which messages to a partner are signed: shown this once. */
public record WebhookSecret(
        @Schema(description = "As Standard Webhooks writes it", pattern = "^whsec_[A-Za-z0-9+/=]+$")
        String secret) {}
