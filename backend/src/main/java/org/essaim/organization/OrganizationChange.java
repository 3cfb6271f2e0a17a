package org.essaim.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an organisation, as whoever looks after it writes them.
 *
 * @param place the key of the place that it governs, or where it works
 */
public record OrganizationChange(
        @NotNull OrganizationKind kind,

        @NotBlank @Size(max = 160) @Schema(examples = "Commune de Plessé")
        String name,

        @Nullable @Size(min = 1, max = 30) String acronym,
        @Nullable @Pattern(regexp = "[0-9]{9}") String siren,
        @Nullable @Pattern(regexp = "[0-9]{14}") String siret,

        @Nullable @Size(max = 20) @Schema(examples = "COM:44128")
        String place,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "https?://[^\\s\"<>]+")
        @Schema(examples = "https://plesse.example/")
        String website,

        @Nullable @Email @Size(max = 254) @Schema(examples = "mairie@plesse.example")
        String publicEmail,

        @Nullable @Size(max = 2000) String description) {

    static OrganizationChange of(Organization organization) {
        return new OrganizationChange(
                organization.kind(),
                organization.name(),
                organization.acronym(),
                organization.siren(),
                organization.siret(),
                organization.place(),
                organization.website(),
                organization.publicEmail(),
                organization.description());
    }
}
