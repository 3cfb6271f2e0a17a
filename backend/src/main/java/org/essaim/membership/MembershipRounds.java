package org.essaim.membership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.IntSupplier;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;

/**
 * Follows the calendar: memberships come due, then end. Each is taken by one node, once; what a night missed is caught
 * up by the next hour.
 */
@ApplicationScoped
class MembershipRounds implements AutomaticRules {
    private final MembershipLife life;

    MembershipRounds(MembershipLife life) {
        this.life = life;
    }

    @Scheduled(cron = "0 20 * * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("membership-terms")
    void goRound() {
        untilNoneIsLeft(life::endSome);
        untilNoneIsLeft(life::announceSome);
    }

    private static void untilNoneIsLeft(IntSupplier some) {
        int done;
        do {
            done = QuarkusTransaction.requiringNew().call(some::getAsInt);
        } while (done > 0);
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("membership-terms"));
    }
}
