package org.essaim.partner.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to wake a partner up: a public host, over TLS. */
public record WebhookInput(
        @NotBlank @Size(max = 500) @Schema(examples = "https://bocage.example/essaim")
        String url) {}
