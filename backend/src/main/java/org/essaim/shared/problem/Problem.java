package org.essaim.shared.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as the API shows it (RFC 9457). */
@Schema(description = "A refusal (RFC 9457). `type` opens the explanation of this kind of refusal.")
public record Problem(
        @Schema(examples = "/problems/not-found") String type,
        @Schema(examples = "Introuvable") String title,
        @Schema(examples = "404") int status,
        @Nullable String detail,

        @Schema(description = "Quote it when you ask for help.", examples = "0192f0a4-7a3e-7cc1-9d5e-0a1b2c3d4e5f")
        String requestId,

        @Nullable List<InvalidField> errors,

        @Nullable
        @Schema(description = "Where one may go from the present state, when the one asked for is not among them.")
        List<String> allowed) {

    /** One value that was not accepted, and why. */
    public record InvalidField(
            @Schema(examples = "headline") String field, String message) {}
}
