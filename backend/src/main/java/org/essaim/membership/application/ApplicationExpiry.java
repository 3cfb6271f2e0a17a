package org.essaim.membership.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.essaim.document.Documents;

/** Erases applications whose time is over: addresses never proved, drafts left aside, decisions of long ago. */
@ApplicationScoped
class ApplicationExpiry {
    private final ApplicationRepository applications;
    private final Documents documents;
    private final Clock clock;

    ApplicationExpiry(ApplicationRepository applications, Documents documents, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.clock = clock;
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
}
