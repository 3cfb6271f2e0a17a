package org.essaim.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Standing;
import org.jspecify.annotations.Nullable;

/** The fields of a profile that change. */
@Schema(
        description = "The fields that change; `null` clears `phone`, `biography` or `standing`.",
        additionalProperties = Schema.False.class)
public record ProfilePatch(
        @Nullable @Schema(minLength = 1, maxLength = 80) String givenName,
        @Nullable @Schema(minLength = 1, maxLength = 80) String familyName,

        @Nullable @Schema(nullable = true, pattern = "^\\+?[0-9 .()-]{4,30}$")
        String phone,

        @Nullable @Schema(nullable = true, maxLength = 2000) String biography,
        @Nullable @Schema(minItems = 1, maxItems = 2) List<String> languages,
        @Nullable @Schema(nullable = true) Standing standing) {}
