package org.essaim.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** The facts of an organisation that change. */
@Schema(
        description = "The fields that change; `null` clears an optional one.",
        additionalProperties = Schema.False.class)
public record OrganizationPatch(
        @Nullable OrganizationKind kind,
        @Nullable @Schema(minLength = 1, maxLength = 160) String name,
        @Nullable @Schema(nullable = true, maxLength = 30) String acronym,

        @Nullable @Schema(nullable = true, pattern = "^[0-9]{9}$")
        String siren,

        @Nullable @Schema(nullable = true, pattern = "^[0-9]{14}$")
        String siret,

        @Nullable @Schema(nullable = true, examples = "COM:44128")
        String place,

        @Nullable @Schema(nullable = true, maxLength = 300, pattern = "^https?://")
        String website,

        @Nullable @Schema(nullable = true, maxLength = 254) String publicEmail,
        @Nullable @Schema(nullable = true, maxLength = 2000) String description) {}
