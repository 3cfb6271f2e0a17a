package org.essaim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.jspecify.annotations.Nullable;

/** A person as a partner receives them: the fields of the agreement, as far as the person opened them to partners. */
public record PartnerEntry(
        UUID id,
        String network,
        PartnerPerson person,
        @Nullable List<PartnerMandate> mandates,
        @Nullable List<String> organizations,
        @Nullable List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,
        @Nullable String email,
        @Nullable String phone,
        Basis consent,
        Instant updatedAt) {

    /** The name, and what the person says of themself. */
    public record PartnerPerson(
            String givenName, String familyName, @Nullable String headline) {}

    /** A mandate held today. */
    public record PartnerMandate(
            MandateKind kind,
            @Nullable MandateFunction function,
            @Schema(examples = "COM:44128") String territory,
            String territoryName,
            LocalDate since) {}

    /** The consent on which this person is passed on (GDPR, art. 6 and 9). */
    public record Basis(String purpose, String textVersion, Instant grantedAt) {}
}
