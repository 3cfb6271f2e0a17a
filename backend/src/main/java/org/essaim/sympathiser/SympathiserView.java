package org.essaim.sympathiser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateFunction;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.essaim.sympathiser.NewSympathiser.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A sympathiser as those who run the network see them. */
public record SympathiserView(
        UUID id,
        String givenName,
        String familyName,
        String email,
        @Nullable PlaceRef place,
        @Nullable MandateFunction function,
        String source,
        LegalBasis legalBasis,
        SympathiserState state,
        LocalDate recordedOn,
        LocalDate informOn,
        LocalDate informBefore,

        @Nullable
        @Schema(description = "Before the data are removed because nobody told them; absent once they are told.")
        Integer daysLeft,

        @Nullable Instant informedAt,

        @Nullable @Schema(description = "The latest contact.")
        LocalDate contactOn,

        int version) {

    static SympathiserView of(Sympathiser known, Gazetteer gazetteer, LocalDate today) {
        return new SympathiserView(
                known.id(),
                present(known.givenName()),
                present(known.familyName()),
                present(known.email()),
                known.place() == null
                        ? null
                        : gazetteer.find(known.place()).map(PlaceRef::of).orElse(null),
                known.function(),
                present(known.source()),
                LegalBasis.ART9_2_D,
                known.state(),
                known.recordedOn(),
                known.informOn(),
                known.informBefore(),
                known.state() == SympathiserState.RECORDED
                        ? (int) ChronoUnit.DAYS.between(today, known.informBefore())
                        : null,
                known.informedAt(),
                known.contactOn(),
                known.version());
    }

    private static String present(@Nullable String value) {
        return Objects.requireNonNull(value, "a sympathiser who is still one");
    }
}
