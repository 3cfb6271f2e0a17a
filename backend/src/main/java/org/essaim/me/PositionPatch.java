package org.essaim.me;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.PositionKind;
import org.jspecify.annotations.Nullable;

/** The fields of a position that change. */
@Schema(
        description = "The fields that change; `null` clears an optional one.",
        additionalProperties = Schema.False.class)
public record PositionPatch(
        @Nullable @Schema(minLength = 1, maxLength = 120) String title,
        @Nullable PositionKind kind,
        @Nullable @Schema(minLength = 1, maxLength = 160) String organization,

        @Nullable @Schema(nullable = true, examples = "EPCI:243500741")
        String place,

        @Nullable @Schema(nullable = true) LocalDate startDate,
        @Nullable @Schema(nullable = true) LocalDate endDate) {}
