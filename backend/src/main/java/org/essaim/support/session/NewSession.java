package org.essaim.support.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an adviser proposes: when, how, and what it is about. */
@Schema(name = "NewSupportSession")
public record NewSession(
        @NotNull @Schema(examples = "2026-11-30T15:00:00+01:00")
        OffsetDateTime startsAt,

        @Min(15) @Max(480) int minutes,
        @NotNull SessionMode mode,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "https://\\S+")
        @Schema(description = "Of the video call; read by those who take part alone.")
        String videoUrl,

        @Nullable @Size(max = 20) @Valid @Schema(description = "What it is about, each point on one of the five axes.")
        List<@NotNull AgendaItem> agenda) {

    List<AgendaItem> points() {
        return agenda == null ? List.of() : agenda;
    }
}
