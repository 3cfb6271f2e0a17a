package org.essaim.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.essaim.shared.rule.Applies;
import org.hibernate.Session;

/** Brings the words and places of listings up to date when a mandate, a seat or a membership begins or ends by date. */
@ApplicationScoped
class DailyRefresh {
    private final Session session;

    DailyRefresh(Session session) {
        this.session = session;
    }

    /**
     * Shortly after midnight in Paris; looks a week back, so that nights switched off are caught up. Who may be seen
     * never waits for it: queries look at dates themselves.
     */
    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Paris")
    @Transactional
    @Applies("directory-dates")
    void refreshWhatTheDateChanged() {
        session.createNativeQuery("""
                select refresh_listings(person) from (
                    select person from mandate
                        where starts_on between current_date - 7 and current_date
                            or ends_on between current_date - 8 and current_date - 1
                    union select person from position
                        where starts_on between current_date - 7 and current_date
                            or ends_on between current_date - 8 and current_date - 1
                    union select person from belonging
                        where since between current_date - 7 and current_date
                            or until between current_date - 8 and current_date - 1
                    order by person) as changed (person)
                """, Object.class).getResultList();
    }
}
