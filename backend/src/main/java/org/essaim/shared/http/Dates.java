package org.essaim.shared.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Which days and moments come in: those whose year has four digits, which every database and program knows. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /**
     * A day as {@code yyyy-MM-dd}.
     *
     * @throws DateTimeException for anything else
     */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("yyyy-MM-dd");
        }
        return LocalDate.parse(text);
    }

    /**
     * A moment as {@code yyyy-MM-ddTHH:mm:ss+01:00}, told by the clock of UTC, by which its year counts.
     *
     * @throws DateTimeException for anything else
     */
    static OffsetDateTime moment(String text) {
        var moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        if (moment.getYear() < 0 || moment.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year of four digits");
        }
        return moment;
    }
}
