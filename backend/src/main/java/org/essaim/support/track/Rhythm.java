package org.essaim.support.track;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the next session is due: between the fewest and the most weeks of the network after the last one, at best after those
 * of the track. From the day after the last of these days on, a track without a session to come is late.
 */
@Schema(name = "TrackRhythm")
public record Rhythm(LocalDate from, LocalDate target, LocalDate until) {

    /**
     * @param last the day of the last session
     * @param least the fewest weeks of the network
     * @param most its most
     */
    static Rhythm after(LocalDate last, int weeks, int least, int most) {
        return new Rhythm(last.plusWeeks(least), last.plusWeeks(weeks), last.plusWeeks(most));
    }

    boolean isOverOn(LocalDate day) {
        return day.isAfter(until);
    }
}
