package org.essaim.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.essaim.network.Networks;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.essaim.shared.rule.OneByOne;
import org.jboss.logging.Logger;

/** Every minute reminds of meetings and frees what nobody confirmed; every night forgets meetings of long ago. */
@ApplicationScoped
class DutyCare implements AutomaticRules {
    /** After a meeting, for as long as a programme lasts. */
    static final Period KEPT = Period.ofYears(3);

    private static final Logger LOG = Logger.getLogger(DutyCare.class);
    private final BookingRepository bookings;
    private final Bookings meetings;
    private final BookingMails mails;
    private final Networks networks;
    private final Clock clock;

    DutyCare(BookingRepository bookings, Bookings meetings, BookingMails mails, Networks networks, Clock clock) {
        this.bookings = bookings;
        this.meetings = meetings;
        this.mails = mails;
        this.networks = networks;
        this.clock = clock;
    }

    @Scheduled(
            every = "{essaim.duty.care-every}",
            delayed = "{essaim.mail.first-round-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("unconfirmed-bookings")
    void round() {
        try {
            free();
            remind(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("Meetings could not be taken care of; the next round will", failed);
        }
    }

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("past-meetings")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> bookings.delete(
                        "endsAt < ?1",
                        clock.instant().atZone(clock.getZone()).minus(KEPT).toInstant()));
    }

    int free() {
        return QuarkusTransaction.requiringNew().call(() -> bookings.removeLapsed(clock.instant()));
    }

    /** Each meeting in a transaction of its own, its row locked: reminded of once, whichever node does it. */
    void remind(Instant now) {
        OneByOne.untilDone(() -> remindOne(now));
    }

    private boolean remindOne(Instant now) {
        var due = bookings.nextToRemind(now);
        due.ifPresent(booking -> {
            var template = booking.remind(now);
            if (booking.startsAt().isAfter(now)) {
                mails.remind(booking, networks.get(booking.network()), meetings.host(booking), template);
            }
        });
        return due.isPresent();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of("unconfirmed-bookings", new Setting(null, Booking.HELD)),
                AutomaticRule.of("past-meetings", new Setting(null, KEPT)));
    }
}
