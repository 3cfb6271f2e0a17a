package org.essaim.workshop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.jboss.logging.Logger;

/** Reminds of sessions, closes registration and ends cycles in time, and forgets who took part long ago. */
@ApplicationScoped
class WorkshopCare implements AutomaticRules {
    /** After the end of a cycle. */
    static final Period KEPT = Period.ofMonths(24);

    private static final Logger LOG = Logger.getLogger(WorkshopCare.class);
    private final CycleRepository cycles;
    private final RegistrationRepository registrations;
    private final WorkshopMails mails;
    private final Clock clock;

    WorkshopCare(CycleRepository cycles, RegistrationRepository registrations, WorkshopMails mails, Clock clock) {
        this.cycles = cycles;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(
            every = "{essaim.duty.care-every}",
            delayed = "{essaim.mail.first-round-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Reminds those who registered, and keeps to the days that were announced; nothing is removed")
    void round() {
        try {
            remind(clock.instant());
            move(clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("Cycles of workshops could not be looked after; the next round will", failed);
        }
    }

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("past-workshops")
    void forget() {
        forget(clock.instant());
    }

    void forget(Instant now) {
        var limit = now.atZone(clock.getZone()).minus(KEPT).toLocalDate();
        QuarkusTransaction.requiringNew().run(() -> registrations.forgetEndedBefore(limit));
    }

    /** Each session in a transaction of its own, its row locked: told of once, whichever node does it. */
    void remind(Instant now) {
        OneByOne.untilDone(() -> remindOne(now));
    }

    /** Each cycle in a transaction of its own, its row locked. */
    void move(Instant now) {
        OneByOne.untilDone(() -> moveOne(now));
    }

    private boolean remindOne(Instant now) {
        var due = cycles.nextToRemind(now);
        due.ifPresent(session -> {
            session.reminded();
            if (!session.hasBegun(now) && session.cycle().state().isAnnounced()) {
                registrations.listOf(session.cycle().id()).stream()
                        .filter(WorkshopRegistration::hasSeat)
                        .forEach(each -> mails.reminder(session, each));
            }
        });
        return due.isPresent();
    }

    private boolean moveOne(Instant now) {
        var due = cycles.nextToMove(now);
        due.ifPresent(cycle ->
                cycle.move(cycle.state() == CycleState.OPEN ? CycleState.CLOSED : CycleState.ENDED, null, now));
        return due.isPresent();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("past-workshops", new Setting(null, KEPT)));
    }
}
