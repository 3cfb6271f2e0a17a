package org.essaim.organization.seat;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** Forgets, after sixty days, the address of someone who was invited and did not come. */
@ApplicationScoped
class InvitationCleanup implements AutomaticRules {
    private static final Duration KEPT = Duration.ofDays(60);

    private final InvitationRepository invitations;
    private final Clock clock;

    InvitationCleanup(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    @Applies("invitations")
    void forget() {
        invitations.removeUnanswered(clock.instant().minus(KEPT));
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("invitations", new Setting(null, KEPT)));
    }
}
