package org.essaim.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What somebody signed in says to ask for support. */
public record NewSupportRequest(
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 160) String collectivity,

        @Nullable @Size(max = 20) @Pattern(regexp = PlaceKind.KEY_PATTERN)
        String place,

        @Nullable @Size(min = 1, max = 120) String contactRole,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 4000) String message,

        @Nullable
        @Size(max = 300)
        @Schema(
                description = "When they would like it, and for a council who attends.",
                examples = "Un jeudi soir de janvier ; vingt-trois élu·es")
        String wanted) {}
