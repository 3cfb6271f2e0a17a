package org.essaim.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner network, and the client of Keycloak through which its program calls. */
public record NewPartner(
        @NotNull @Pattern(regexp = "partner-[a-z0-9-]{1,50}") @Schema(examples = "partner-bocage")
        String clientId,

        @NotBlank @Size(max = 120) @Schema(examples = "Réseau Bocage")
        String name) {}
