package org.essaim.membership.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateInput;
import org.essaim.member.PositionInput;
import org.essaim.membership.charter.AcceptedCharter;
import org.essaim.network.Network;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody says of themself, or of the organisation for which they speak, to join a network. */
public record ApplicationForm(
        @NotNull Profile profile,
        @NotBlank @Size(max = 80) String givenName,
        @NotBlank @Size(max = 80) String familyName,

        @Nullable @Pattern(regexp = "\\+?[0-9 .()-]{4,30}") @Schema(examples = "02 61 91 00 01")
        String phone,

        @NotNull @Size(max = 5) List<@NotNull @Valid MandateInput> mandates,
        @Nullable @Valid PositionInput position,

        @NotNull @Size(max = 10) @Schema(description = "Where they act: keys of places.")
        List<@NotNull @Size(max = 20) String> places,

        @Nullable @Size(max = 1000) String motivation,
        @Nullable @Valid ApplicantOrganization organization,
        @Nullable @Valid AcceptedCharter charter,

        @Nullable @Valid @Schema(description = "What a person wishes to give; absent for what the rule asks.")
        DuesWish dues,

        @NotNull @Size(max = 4) @Schema(description = "Each given apart; none is needed to join.")
        List<@NotNull @Valid GivenConsent> consents) {

    /** The same, without the people whom the organisation names. */
    ApplicationForm withoutReferents() {
        return new ApplicationForm(
                profile,
                givenName,
                familyName,
                phone,
                mandates,
                position,
                places,
                motivation,
                organization == null ? null : organization.withoutReferents(),
                charter,
                dues,
                consents);
    }

    /**
     * Lets through only what this network asks of such a profile.
     *
     * @throws Refusal {@code unprocessable} with the first field that is missing
     */
    void requireComplete(Network network, @Nullable AskedDues asked) {
        if (!Profile.askedBy(network).contains(profile)) {
            throw Refusal.unprocessable("profile", "not one that this network takes in");
        }
        if (profile == Profile.ELU && mandates.isEmpty()) {
            throw Refusal.unprocessable("mandates", "at least one");
        }
        if (profile == Profile.PROFESSIONNEL && position == null) {
            throw Refusal.unprocessable("position", "needed");
        }
        if ((profile == Profile.CITOYEN || profile == Profile.CANDIDAT) && places.isEmpty()) {
            throw Refusal.unprocessable("places", "at least one");
        }
        if (profile.isOrganization() != (organization != null)) {
            throw Refusal.unprocessable("organization", "goes with an organisation that joins, and only with it");
        }
        if (organization != null) {
            organization.requireComplete();
        }
        if (dues != null) {
            if (asked == null || profile.isOrganization()) {
                throw Refusal.unprocessable("dues", "not asked for here");
            }
            asked.require(dues);
        }
    }
}
