package org.essaim.support.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When and where a session is held instead. */
@Schema(name = "MovedSupportSession")
public record MovedSession(
        @NotNull OffsetDateTime startsAt,
        @Min(15) @Max(480) int minutes,

        @Nullable @Size(max = 300) @Pattern(regexp = "https://\\S+")
        String videoUrl) {}
