package org.essaim.membership.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** Erases applications whose time is over: addresses never proved, drafts left aside, decisions of long ago. */
@ApplicationScoped
class ApplicationExpiry implements AutomaticRules {
    private final ApplicationRepository applications;
    private final Clock clock;
    private final ApplicationConfig config;

    ApplicationExpiry(ApplicationRepository applications, Clock clock, ApplicationConfig config) {
        this.applications = applications;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "${essaim.application.erase-every:15m}", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("applications")
    void erase() {
        while (QuarkusTransaction.requiringNew().call(this::eraseSome) > 0) {
            // until none is left that nobody else is erasing
        }
    }

    private int eraseSome() {
        var expired = applications.takeExpired(clock.instant());
        expired.forEach(applications::delete);
        return expired.size();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of(
                "applications",
                new Setting("essaim.application.verified-within", config.verifiedWithin()),
                new Setting("essaim.application.draft-kept", config.draftKept()),
                new Setting("essaim.application.decision-kept", config.decisionKept())));
    }
}
