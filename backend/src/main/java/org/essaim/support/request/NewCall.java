package org.essaim.support.request;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A telephone call that an adviser writes down: who, for whom, about what, and what comes next. */
public record NewCall(
        @NotBlank @Size(max = 160) String collectivity,

        @Nullable @Size(max = 20) @Pattern(regexp = PlaceKind.KEY_PATTERN)
        String place,

        @NotBlank @Size(max = 120) String contactName,
        @Nullable @Size(min = 1, max = 120) String contactRole,
        @Nullable @Pattern(regexp = "\\+?[0-9 .()-]{4,30}") String phone,
        @Nullable @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 2000) String message,
        @Nullable @Size(max = 300) String nextStep,

        @Nullable @Min(0) @Max(600) @Schema(description = "How long it took, in minutes.")
        Integer minutes) {}
