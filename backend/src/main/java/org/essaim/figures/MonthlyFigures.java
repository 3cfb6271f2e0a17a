package org.essaim.figures;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;
import org.hibernate.Session;

/** Keeps the figures of the first of the month, once, whichever node gets there first. */
@ApplicationScoped
class MonthlyFigures implements AutomaticRules {
    private static final int LAST_DAY_TO_CATCH_UP = 3;
    private static final long LOCK = 0x66_6967_7572_6573L; // "figures"

    private final Networks networks;
    private final Registers registers;
    private final Gazetteer gazetteer;
    private final FigureMonths months;
    private final Session session;
    private final Clock clock;

    MonthlyFigures(
            Networks networks,
            Registers registers,
            Gazetteer gazetteer,
            FigureMonths months,
            Session session,
            Clock clock) {
        this.networks = networks;
        this.registers = registers;
        this.gazetteer = gazetteer;
        this.months = months;
        this.session = session;
        this.clock = clock;
    }

    /** A night switched off is caught up within two days; later, figures are counted back from the dates instead. */
    @Scheduled(cron = "0 20 0 1-" + LAST_DAY_TO_CATCH_UP + " * ?", timeZone = "Europe/Paris")
    @Transactional
    @Applies("monthly-figures")
    void keepThisMonth() {
        keep(LocalDate.now(clock).withDayOfMonth(1));
    }

    @Transactional
    void keep(LocalDate month) {
        var isFirst = session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!isFirst) {
            return;
        }
        for (var network : networks.list()) {
            var census = new Census(registers.of(network.slug()), Perimeter.of(network, gazetteer), month);
            months.keep(network.slug(), month, census.measures());
        }
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("monthly-figures"));
    }
}
