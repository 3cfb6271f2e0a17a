package org.essaim.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What somebody says to take part in a cycle: for a place, or for an organisation in which they have a seat. */
@Schema(name = "NewWorkshopRegistration")
public record NewRegistration(
        @Nullable @Size(max = 20) @Pattern(regexp = PlaceKind.KEY_PATTERN)
        String place,

        @Nullable UUID organization,

        @NotBlank @Size(max = 120) @Schema(examples = "Directrice générale des services")
        String role,

        @NotBlank @Size(max = 2000) @Schema(description = "What they hope for, or the question that they bring.")
        String question,

        @Schema(description = "Whether those of the cohort read their name; else the collectivité alone.")
        boolean shown) {}
