package org.essaim.testimonial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's testimonial, and whether anyone reads it now. */
public record MyTestimonial(
        String quote,
        TestimonialState state,
        Instant submittedAt,

        @Nullable @Schema(description = "Why it was refused")
        String reason,

        @Schema(description = "Whether my consent holds now; without it nothing is shown")
        boolean consented,

        @Schema(description = "Whether a portrait goes with it")
        boolean hasPortrait,

        @Schema(description = "Whether I give image right now; without it the portrait is not shown")
        boolean portraitConsented,

        int version) {

    static MyTestimonial of(Testimonial testimonial, boolean consented, boolean portraitConsented) {
        return new MyTestimonial(
                testimonial.quote(),
                testimonial.state(),
                testimonial.submittedAt(),
                testimonial.reason(),
                consented,
                testimonial.portrait() != null,
                portraitConsented,
                testimonial.version());
    }
}
