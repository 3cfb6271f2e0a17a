package org.essaim.peer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.initiative.InitiativeKind;

/** What a collectivité agrees to show of itself, besides its name, its département and its kind. */
public record PeerAgreementInput(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What they did, in a sentence.",
                examples = "Un conseil citoyen tiré au sort, depuis 2024.")
        String summary,

        @NotNull @Size(min = 1, max = 10) @Schema(description = "Slugs of practices.")
        List<@NotBlank @Size(max = 60) String> themes,

        @NotNull @Size(max = 8) List<@NotNull InitiativeKind> initiatives) {}
