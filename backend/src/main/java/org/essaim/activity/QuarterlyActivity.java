package org.essaim.activity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;

/** Counts each quarter once, some days after its end; those of the last year that nobody counted are caught up. */
@ApplicationScoped
class QuarterlyActivity implements AutomaticRules {
    /** What advisers still have to write down after the last session of a quarter. */
    static final Period GRACE = Period.ofDays(15);

    private static final int QUARTERS_TO_CATCH_UP = 4;

    private final Networks networks;
    private final ActivityCensus census;
    private final ActivityQuarters quarters;
    private final Clock clock;

    QuarterlyActivity(Networks networks, ActivityCensus census, ActivityQuarters quarters, Clock clock) {
        this.networks = networks;
        this.census = census;
        this.quarters = quarters;
        this.clock = clock;
    }

    @Scheduled(every = "{essaim.activity.keep-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("quarterly-activity")
    void keepWhatIsOver() {
        networks.list().stream()
                .filter(network -> network.uses(Module.SUPPORT))
                .forEach(network -> QuarkusTransaction.requiringNew().run(() -> keep(network)));
    }

    private void keep(Network network) {
        var kept = quarters.list(network.slug());
        over(LocalDate.now(clock)).filter(term -> !kept.contains(term.from())).forEach(term -> keep(network, term));
    }

    void keep(Network network, Term term) {
        quarters.keep(network.slug(), term.from(), census.of(network, term));
    }

    /** The last quarters whose days of grace are over. */
    static Stream<Term> over(LocalDate today) {
        return Stream.iterate(
                        Term.quarterOf(today),
                        term -> Term.quarterOf(term.from().minusDays(1)))
                .filter(term -> term.to().plus(GRACE).isBefore(today))
                .limit(QUARTERS_TO_CATCH_UP);
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("quarterly-activity", new Setting(null, GRACE)));
    }
}
