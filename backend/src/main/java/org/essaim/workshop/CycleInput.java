package org.essaim.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What the team says of a cycle. */
@Schema(name = "WorkshopInput")
public record CycleInput(
        @NotBlank @Size(max = 160) String title,
        @NotBlank @Size(max = 4000) String presentation,
        @NotNull CycleModel model,

        @NotNull @Size(max = 10) @Schema(description = "Slugs of practices.")
        List<@NotBlank @Size(max = 60) String> themes,

        @Min(2) @Max(30) @Schema(description = "How many collectivités take part, three people each at most.")
        int seats,

        @NotNull LocalDate opensOn,

        @NotNull @Schema(description = "The last day on which one registers.")
        LocalDate closesOn,

        @NotNull @Valid @Size(min = 1, max = 8) List<@NotNull SessionInput> sessions) {

    /** When a session is, by the clock of the network, and where. */
    @Schema(name = "WorkshopSessionInput")
    public record SessionInput(
            @Nullable @Schema(description = "The session that it changes; none for one more.")
            UUID id,

            @NotNull LocalDate day,

            @NotNull
            @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            @Schema(description = "By the clock of the network.", examples = "14:00")
            String from,

            @Min(15) @Max(480) int minutes,

            @Nullable @Size(max = 300) @Pattern(regexp = "https://[!-~]+")
            String videoUrl,

            @Nullable @Size(min = 1, max = 300) String venue,
            @Nullable @Size(min = 1, max = 2000) String agenda) {

        PlannedSession planned(ZoneId zone) {
            var start = day.atTime(LocalTime.parse(from)).atZone(zone).toInstant();
            return new PlannedSession(
                    id, start, start.plusSeconds(60L * minutes), videoUrl, stripped(venue), stripped(agenda));
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @throws Refusal {@code unprocessable} when registration ends before it begins */
    CycleTerms terms() {
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.unprocessable("closesOn", "before it opens");
        }
        return new CycleTerms(
                title.strip(),
                presentation.strip(),
                model,
                themes.stream().distinct().toList(),
                seats,
                opensOn,
                closesOn);
    }

    List<PlannedSession> planned(ZoneId zone) {
        return sessions.stream().map(each -> each.planned(zone)).toList();
    }
}
