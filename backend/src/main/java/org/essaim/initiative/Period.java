package org.essaim.initiative;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From when until when, both days included.
 *
 * @param endsOn none as long as nobody knows the end
 */
@Embeddable
@Schema(name = "InitiativePeriod")
public record Period(LocalDate beginsOn, @Nullable LocalDate endsOn) {

    Optional<Period> common(Period other) {
        var begin = beginsOn.isAfter(other.beginsOn) ? beginsOn : other.beginsOn;
        var end = earlier(endsOn, other.endsOn);
        return end != null && end.isBefore(begin) ? Optional.empty() : Optional.of(new Period(begin, end));
    }

    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
