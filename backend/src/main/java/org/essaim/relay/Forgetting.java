package org.essaim.relay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** Forgets who wrote to whom after three months, and reports a year after they were decided. */
@ApplicationScoped
class Forgetting {
    private final Session session;

    Forgetting(Session session) {
        this.session = session;
    }

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void forget() {
        run("delete from relay_message where sent_at < now() - interval '3 months'");
        run("delete from relay_day where day < current_date - 7");
        run("delete from contact_report where decided_at < now() - interval '1 year'");
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }
}
