package org.essaim.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be told to everyone of a programme, and how the collectivité agreed. */
@Schema(name = "NewProgrammePublication")
public record NewPublication(
        @NotBlank @Size(max = 160) @Schema(description = "Of the collectivité, never of a person.")
        String publicName,

        @NotEmpty @Size(max = 20) @Schema(description = "Slugs of practices.")
        List<@NotBlank @Size(max = 60) String> themes,

        @NotNull @Schema(description = "When the collectivité agreed.")
        LocalDate agreedOn,

        @NotBlank @Size(max = 300) @Schema(description = "How it agreed: a delibération, a letter.")
        String agreement) {}
