package org.essaim.membership.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a charter, word for word. */
@Schema(name = "Charter")
public record CharterView(
        @Schema(examples = "2026-09") String version,
        String title,

        @Schema(description = "Paragraphs apart by an empty line; a line that begins with « - » is a point of a list.")
        String text,

        @Schema(description = "Of the title, an empty line and the text, in UTF-8.", pattern = "^[0-9a-f]{64}$")
        String sha256,

        Instant publishedAt,
        @Nullable LocalDate reacceptBefore) {

    public static CharterView of(CharterVersion charter) {
        return new CharterView(
                charter.version(),
                charter.title(),
                charter.text(),
                charter.sha256(),
                charter.publishedAt(),
                charter.reacceptBefore());
    }

    /** The versions of a charter, the current one first. */
    public record CharterList(List<CharterView> items) {}
}
