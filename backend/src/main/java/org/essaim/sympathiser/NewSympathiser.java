package org.essaim.sympathiser;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateFunction;
import org.jspecify.annotations.Nullable;

/** What has to be known to record a sympathiser; there is no field for a party or an opinion. */
public record NewSympathiser(
        @NotBlank @Size(max = 80) String givenName,
        @NotBlank @Size(max = 80) String familyName,

        @NotBlank @Email @Size(max = 254) @Schema(examples = "camille@commune.example")
        String email,

        @Nullable
        @Size(max = 20)
        @Schema(description = "The commune of their municipal mandate.", examples = "COM:44128")
        String place,

        @Nullable @Schema(description = "What they are there.")
        MandateFunction function,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Where the data come from.", examples = "Rencontre du 3 novembre à Plessé")
        String source,

        @NotNull @Schema(description = "Regular contact with a body of political aim (GDPR, art. 9(2)(d)).")
        LegalBasis legalBasis,

        @NotNull @Schema(description = "The day on which the notice is sent, within thirty days.")
        LocalDate informOn,

        @NotNull @Pattern(regexp = "fr|en") @Schema(description = "The language of the notice.")
        String locale) {

    /** On what the data rest. */
    public enum LegalBasis {
        ART9_2_D
    }
}
