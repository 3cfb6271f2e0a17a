package org.essaim.duty;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceKind;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a visitor says to book a slot. */
public record NewBooking(
        @NotNull UUID host,

        @NotNull @Schema(examples = "2026-11-30T15:00:00+01:00")
        OffsetDateTime startsAt,

        @NotNull MeetingMode mode,

        @NotBlank
        @Size(max = 160)
        @Schema(
                description = "The name of the collectivité or organisation, wherever it is.",
                examples = "Pamiers (Ariège)")
        String collectivity,

        @Nullable
        @Size(max = 20)
        @Pattern(regexp = PlaceKind.KEY_PATTERN)
        @Schema(description = "Its place, when the official list has it.", examples = "COM:09225")
        String place,

        @NotBlank @Size(max = 120) String contactName,

        @Nullable @Size(min = 1, max = 120) @Schema(examples = "Directrice de la participation")
        String contactRole,

        @NotNull @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "\\+?[0-9 .()-]{4,30}") String phone,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 2000) String message) {

    /** The form under which an address is one. */
    String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal {@code unprocessable} when the telephone is to ring, and no number is given */
    void requireComplete() {
        if (mode == MeetingMode.PHONE && phone == null) {
            throw Refusal.unprocessable("phone", "needed to be called");
        }
    }
}
