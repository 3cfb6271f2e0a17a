package org.essaim.dues;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;

/** Says each morning which fees are late, once each, whatever node does it. */
@ApplicationScoped
class LateFees implements AutomaticRules {
    private static final int AT_ONCE = 100;

    private final FeeRepository fees;
    private final DuesMails mails;
    private final AuditLog audit;
    private final Clock clock;

    LateFees(FeeRepository fees, DuesMails mails, AuditLog audit, Clock clock) {
        this.fees = fees;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 7 * * ?", timeZone = "Europe/Paris")
    @Applies("late-fees")
    void sayWhichAreLate() {
        while (QuarkusTransaction.requiringNew().call(this::some) == AT_ONCE) {
            // the next hundred, in a transaction of their own
        }
    }

    private int some() {
        var overdue = fees.listOverdue(LocalDate.now(clock), AT_ONCE);
        var payers = fees.payersOf(overdue);
        for (var fee : overdue) {
            fee.becomeLate();
            audit.done(Actor.SYSTEM, "fee.late", fee.network(), fee.id().toString(), Map.of());
        }
        mails.late(overdue, payers);
        return overdue.size();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("late-fees"));
    }
}
