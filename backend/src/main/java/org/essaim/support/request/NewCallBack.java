package org.essaim.support.request;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What a visitor says to be called back, when no slot of the next weeks is free. */
public record NewCallBack(
        @NotBlank @Size(max = 160) @Schema(examples = "Pamiers (Ariège)")
        String collectivity,

        @Nullable @Size(max = 20) @Pattern(regexp = PlaceKind.KEY_PATTERN)
        String place,

        @NotBlank @Size(max = 120) String contactName,
        @Nullable @Size(min = 1, max = 120) String contactRole,
        @NotNull @Pattern(regexp = "\\+?[0-9 .()-]{4,30}") String phone,
        @Nullable @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 2000) String message,

        @Nullable
        @Size(max = 300)
        @Schema(description = "When to call.", examples = "Plutôt le matin, sauf le mercredi")
        String wanted) {}
