package org.essaim.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The exact text of a consent; {@code sha256} is that of the title, an empty line and the body, in UTF-8. */
public record ConsentTextView(
        @Schema(examples = "2026-11") String version,
        @Schema(examples = "fr") String locale,
        @Schema(pattern = "^[0-9a-f]{64}$") String sha256,
        String title,
        String body) {

    public static ConsentTextView of(ConsentText text) {
        return new ConsentTextView(text.version(), text.locale(), text.sha256(), text.title(), text.body());
    }
}
