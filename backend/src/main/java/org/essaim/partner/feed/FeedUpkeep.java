package org.essaim.partner.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.essaim.directory.Sql;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.hibernate.Session;

/** Tells partners what only the date has changed, and forgets what has been told long ago. Queries never wait for it. */
@ApplicationScoped
class FeedUpkeep implements AutomaticRules {
    private static final int AT_ONCE = 1_000;

    /** As in {@code forget_old_tombstones}: longer than any cursor has to work. */
    private static final Period TOMBSTONES = Period.ofDays(402);

    private static final String RETRACT = "select retract_ended_agreements(?)";

    private static final String LAPSE = """
            select count(*) from (
                select refresh_listings(person) from (
                    select distinct person from shared_entry where person is not null and last_day < current_date
                    order by person limit ?) as lapsed) as refreshed""";

    private final Session session;

    FeedUpkeep(Session session) {
        this.session = session;
    }

    /** Agreements and memberships of which yesterday was the last day; a few at a time, so that nobody waits long. */
    @Scheduled(cron = "0 1/10 * * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("partner-feed")
    void tellWhatHasEnded() {
        repeat(RETRACT);
        repeat(LAPSE);
    }

    /** Tombstones older than any cursor that still has to work. */
    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("feed-tombstones")
    void forgetOldTombstones() {
        QuarkusTransaction.requiringNew()
                .run(() -> new Sql().add("select forget_old_tombstones()").list(session, row -> true));
    }

    private void repeat(String step) {
        long done;
        do {
            done = QuarkusTransaction.requiringNew()
                    .call(() -> new Sql()
                            .add(step, AT_ONCE)
                            .list(session, row -> row.getLong(1))
                            .getFirst());
        } while (done == AT_ONCE);
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of("partner-feed"), AutomaticRule.of("feed-tombstones", new Setting(null, TOMBSTONES)));
    }
}
