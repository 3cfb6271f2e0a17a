package org.essaim.testimonial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided about a testimonial. */
public record TestimonialReview(
        @NotNull Boolean publish,

        @Nullable @Size(max = 300) @Schema(description = "Why not, told to the author")
        String reason) {}
