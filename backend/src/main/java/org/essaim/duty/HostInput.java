package org.essaim.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an adviser holds a schedule. */
@Schema(name = "DutyHostInput")
public record HostInput(
        @NotBlank @Size(max = 80) @Schema(description = "As visitors read it.", examples = "Maxence T.")
        String name,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "https://[!-~]+")
        @Schema(
                description = "Where to meet by video; told to whoever has booked, and to nobody else.",
                examples = "https://visio.example/permanence")
        String videoUrl) {}
