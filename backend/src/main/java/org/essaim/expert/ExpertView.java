package org.essaim.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * An expert, as far as the reader may see.
 *
 * @param perimeter where they work; nothing for all of France
 * @param email for members and the team, as {@code phone}
 * @param state where the application is, for those who follow it, as all that comes after
 */
public record ExpertView(
        UUID id,
        String name,
        LegalForm legalForm,
        String presentation,
        List<String> skills,
        List<PlaceRef> perimeter,
        List<ExpertReference> references,
        List<ProcurementRoute> procurement,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Rating rating,

        @Schema(description = "Whether it is the caller's own.")
        boolean mine,

        @Nullable ExpertState state,
        @Nullable LocalDate since,
        @Nullable LocalDate expiresOn,

        @Nullable @Schema(description = "Why it was refused, or suspended; that stays when one leaves meanwhile.")
        String reason,

        @Nullable @Schema(description = "The states to which those who vet may take it now.")
        List<ExpertState> next,

        @Nullable Integer version) {}
