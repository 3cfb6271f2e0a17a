package org.essaim.testimonial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one wants to say of one's network. */
public record TestimonialInput(
        @NotBlank
        @Size(max = 400)
        @Schema(examples = "Ici, j’ai trouvé en deux jours une collègue qui avait déjà fait.")
        String quote) {}
