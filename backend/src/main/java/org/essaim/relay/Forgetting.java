package org.essaim.relay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.List;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.hibernate.Session;

/** Forgets who wrote to whom after three months, and reports a year after they were decided. */
@ApplicationScoped
class Forgetting implements AutomaticRules {
    private static final Period MESSAGES = Period.ofMonths(3);
    private static final Period REPORTS = Period.ofYears(1);

    private final Session session;

    Forgetting(Session session) {
        this.session = session;
    }

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    @Applies("relay")
    void forget() {
        run("delete from relay_message where sent_at < now() - interval '" + MESSAGES + "'");
        run("delete from relay_day where day < current_date - 7");
        run("delete from contact_report where decided_at < now() - interval '" + REPORTS + "'");
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("relay", new Setting(null, MESSAGES), new Setting(null, REPORTS)));
    }
}
