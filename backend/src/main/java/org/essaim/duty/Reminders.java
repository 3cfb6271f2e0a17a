package org.essaim.duty;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When those who meet are reminded of it: the day before, and the hour before. */
@Embeddable
public record Reminders(
        @Nullable Instant dayReminderAt, @Nullable Instant hourReminderAt) {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Only what is still to come: whoever confirms an hour before is not reminded of tomorrow. */
    public static Reminders of(Instant startsAt, Instant now) {
        return new Reminders(ifAhead(startsAt.minus(A_DAY), now), ifAhead(startsAt.minus(AN_HOUR), now));
    }

    /** Whether it is the nearer one that is due. */
    public boolean isHourDue(Instant now) {
        return hourReminderAt != null && !hourReminderAt.isAfter(now);
    }

    /** What remains once the one that is due was sent; the nearer one stands for both, should both be. */
    public Reminders sent(Instant now) {
        return new Reminders(null, isHourDue(now) ? null : hourReminderAt);
    }

    private static @Nullable Instant ifAhead(Instant moment, Instant now) {
        return moment.isAfter(now) ? moment : null;
    }
}
