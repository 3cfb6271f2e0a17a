package org.essaim.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.OrganizationKind;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The organisation for which somebody applies, and the decision by which it joins. */
public record ApplicantOrganization(
        @NotBlank @Size(max = 160) @Schema(examples = "Commune de Plessé")
        String name,

        @NotNull OrganizationKind kind,

        @Nullable @Size(max = 20) @Schema(examples = "COM:44128")
        String place,

        @Nullable @Size(max = 60) @Schema(examples = "2026-11-04")
        String deliberationNumber,

        @Nullable LocalDate deliberationDate,
        @Nullable @Valid Referent elected,
        @Nullable @Valid Referent technical) {

    /** A contact of the organisation: the elected or the technical one. */
    @Schema(name = "ApplicantReferent")
    public record Referent(
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,
            @NotNull @Email @Size(max = 254) String email) {}

    /** The same, without its contacts. */
    ApplicantOrganization withoutReferents() {
        return new ApplicantOrganization(name, kind, place, deliberationNumber, deliberationDate, null, null);
    }

    boolean isCollectivity() {
        return kind.isCollectivity();
    }

    /** @throws Refusal {@code unprocessable} when a collectivité leaves out what makes its decision known */
    void requireComplete() {
        if (!isCollectivity()) {
            return;
        }
        if (place == null) {
            throw Refusal.unprocessable("organization.place", "needed for a collectivité");
        }
        if (deliberationNumber == null || deliberationNumber.isBlank()) {
            throw Refusal.unprocessable("organization.deliberationNumber", "needed for a collectivité");
        }
        if (deliberationDate == null) {
            throw Refusal.unprocessable("organization.deliberationDate", "needed for a collectivité");
        }
        if (elected == null) {
            throw Refusal.unprocessable("organization.elected", "needed for a collectivité");
        }
        if (technical == null) {
            throw Refusal.unprocessable("organization.technical", "needed for a collectivité");
        }
    }
}
