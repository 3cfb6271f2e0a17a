package org.essaim.testimonial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Testimonials in one state, the oldest first, at most 100. */
public record TestimonialReviews(List<ReviewedTestimonial> items) {

    /** A testimonial as those who review it see it. */
    public record ReviewedTestimonial(
            UUID id,
            @Schema(description = "Who wrote it") String author,
            String quote,
            TestimonialState state,
            Instant submittedAt,
            @Nullable String reason,

            @Schema(description = "Whether its author's consent holds now; without it nothing is shown")
            boolean consented,

            @Schema(description = "Whether a portrait goes with it, to be reviewed too")
            boolean hasPortrait,

            @Schema(description = "Whether its author gives image right now; without it the portrait is not shown")
            boolean portraitConsented,

            int version) {}
}
