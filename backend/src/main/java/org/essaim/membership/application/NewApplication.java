package org.essaim.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application to join a network; the address is proved by the link that is sent there. */
public record NewApplication(
        @NotNull @Email @Size(max = 254) @Schema(examples = "prenom.nom@essaim.example")
        String email,

        @NotNull @Valid ApplicationForm form) {}
