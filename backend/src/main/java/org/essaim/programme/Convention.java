package org.essaim.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a collectivité and the network signed, for one to five whole or begun years.
 *
 * @param endsOn the last day
 * @param deliberation the reference of the decision of the council
 */
@Embeddable
@Schema(name = "ProgrammeConvention")
public record Convention(
        LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String deliberation) {
    private static final int USUAL_YEARS = 3;
    private static final int MOST_YEARS = 5;

    /** @throws Refusal {@code unprocessable} for less than one year or more than five */
    static Convention of(LocalDate signedOn, LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable String said) {
        var end = endsOn == null ? lastDay(startsOn, USUAL_YEARS) : endsOn;
        if (end.isBefore(lastDay(startsOn, 1)) || end.isAfter(lastDay(startsOn, MOST_YEARS))) {
            throw Refusal.unprocessable("convention.endsOn", "from one year to %d".formatted(MOST_YEARS));
        }
        return new Convention(signedOn, startsOn, end, said);
    }

    /** How many years it has, the last one perhaps shorter. */
    int years() {
        int years = 1;
        while (endsOn.isAfter(lastDay(startsOn, years))) {
            years++;
        }
        return years;
    }

    LocalDate firstDayOf(int year) {
        return startsOn.plusYears(year - 1);
    }

    LocalDate lastDayOf(int year) {
        var last = lastDay(startsOn, year);
        return last.isAfter(endsOn) ? endsOn : last;
    }

    boolean isWithin(int year, LocalDate day) {
        return !day.isBefore(firstDayOf(year)) && !day.isAfter(lastDayOf(year));
    }

    private static LocalDate lastDay(LocalDate start, int years) {
        return start.plusYears(years).minusDays(1);
    }
}
