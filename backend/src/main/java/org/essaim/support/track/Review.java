package org.essaim.support.track;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a track, said at its end. */
@Embeddable
@Schema(name = "TrackReview")
public record Review(
        @NotBlank @Size(max = 4000) String goalsReached,

        @Nullable @Min(1) @Max(5) @Schema(description = "Of the collectivité, from 1 to 5.")
        Integer satisfaction,

        @Nullable @Size(min = 1, max = 4000) String changesInPractice) {

    Review stripped() {
        return new Review(goalsReached.strip(), satisfaction, changesInPractice);
    }
}
