package org.essaim.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A position as the person declares it; {@code place} is the key of a place. */
public record PositionInput(
        @NotBlank @Size(max = 120) @Schema(examples = "Chargée de mission participation")
        String title,

        @NotNull PositionKind kind,

        @NotBlank @Size(max = 160) @Schema(examples = "Redon Agglomération")
        String organization,

        @Nullable @Size(max = 20) @Schema(examples = "EPCI:243500741")
        String place,

        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate) {

    public static PositionInput of(Position position) {
        return new PositionInput(
                position.title(),
                position.kind(),
                position.organization(),
                position.place(),
                position.startDate(),
                position.endDate());
    }
}
