package org.essaim.testimonial;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.directory.DirectoryEntryView.ListedMandate;
import org.jspecify.annotations.Nullable;

/** A page of what members say of their network. */
public record TestimonialPage(
        List<PublicTestimonial> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** What a member says of their network, with their name and current mandates. */
    public record PublicTestimonial(
            UUID id,
            @Schema(examples = "Lise") String givenName,
            @Schema(examples = "Morvan") String familyName,
            List<ListedMandate> mandates,
            String quote,

            @Schema(description = "Whether a portrait may be shown now, at `…/testimonials/{id}/portrait`")
            boolean hasPortrait) {}
}
