package org.essaim.me;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.Side;
import org.jspecify.annotations.Nullable;

/** The fields of a mandate that change. */
@Schema(
        description = "The fields that change; `null` clears an optional one.",
        additionalProperties = Schema.False.class)
public record MandatePatch(
        @Nullable MandateKind kind,
        @Nullable @Schema(nullable = true) MandateFunction function,

        @Nullable @Schema(nullable = true, minimum = "1", maximum = "99")
        Short rank,

        @Nullable @Schema(examples = "COM:44128") String place,
        @Nullable @Schema(nullable = true, maxLength = 120) String delegation,
        @Nullable @Schema(nullable = true) Side side,
        @Nullable LocalDate startDate,
        @Nullable @Schema(nullable = true) LocalDate endDate) {}
