package org.essaim.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** Brings the words and places of listings up to date when a mandate, a seat or a membership begins or ends by date. */
@ApplicationScoped
class DailyRefresh {
    private final Session session;

    DailyRefresh(Session session) {
        this.session = session;
    }

    /** Shortly after midnight in Paris. Who may be seen never waits for it: queries look at dates themselves. */
    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void refreshWhatTheDateChanged() {
        session.createNativeQuery("""
                select refresh_listings(person) from (
                    select person from mandate where current_date in (starts_on, ends_on + 1)
                    union select person from position where current_date in (starts_on, ends_on + 1)
                    union select person from belonging where current_date in (since, until + 1)
                    order by person) as changed (person)
                """, Object.class).getResultList();
    }
}
