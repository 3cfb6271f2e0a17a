package org.essaim.membership.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.essaim.document.Documents;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** Erases applications whose time is over: addresses never proved, drafts left aside, decisions of long ago. */
@ApplicationScoped
class ApplicationExpiry implements AutomaticRules {
    private final ApplicationRepository applications;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationConfig config;

    ApplicationExpiry(ApplicationRepository applications, Documents documents, Clock clock, ApplicationConfig config) {
        this.applications = applications;
        this.documents = documents;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "${essaim.application.erase-every:15m}", concurrentExecution = ConcurrentExecution.SKIP)
    void erase() {
        while (QuarkusTransaction.requiringNew().call(this::eraseSome) > 0) {
            // until none is left that nobody else is erasing
        }
    }

    private int eraseSome() {
        var expired = applications.takeExpired(clock.instant());
        expired.forEach(application -> {
            applications.delete(application);
            if (application.deliberation() != null) {
                applications.flush();
                documents.forget(application.deliberation());
            }
        });
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
