package org.essaim.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an expert says of their practice. */
public record ExpertInput(
        @NotBlank @Size(max = 160) @Schema(examples = "Atelier des communs")
        String name,

        @NotNull LegalForm legalForm,
        @NotBlank @Size(max = 3000) String presentation,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Slugs of practices.")
        List<@NotBlank @Size(max = 60) String> skills,

        @NotNull
        @Size(max = 30)
        @Schema(description = "Keys of the places where they work; none for all of France.", examples = "[\"DEP:44\"]")
        List<@NotBlank @Size(max = 20) String> perimeter,

        @NotNull @Size(max = 20) List<@NotNull @Valid ExpertReference> references,
        @NotNull @Size(min = 1, max = 4) List<@NotNull ProcurementRoute> procurement,

        @NotBlank @Email @Size(max = 254) @Schema(examples = "bonjour@atelier.example")
        String email,

        @Nullable @Size(max = 32) @Pattern(regexp = "[+0-9][0-9 .()-]{3,31}") @Schema(examples = "01 99 00 12 34")
        String phone,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "https?://[^\\s\"<>]+")
        @Schema(examples = "https://atelier.example/")
        String website) {

    ExpertInput withPerimeter(List<String> keys) {
        return new ExpertInput(
                name, legalForm, presentation, skills, keys, references, procurement, email, phone, website);
    }
}
