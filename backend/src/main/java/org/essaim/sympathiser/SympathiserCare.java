package org.essaim.sympathiser;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.essaim.audit.Actor;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.hibernate.Session;

/** Every night, sends the notices that are due and forgets those who may not be kept. */
@ApplicationScoped
class SympathiserCare implements AutomaticRules {
    /** Without a contact for this long, it is not regular. */
    static final Period SILENCE = Period.ofMonths(24);

    private static final long LOCK = 0x73_796d_7061L; // "sympa"

    private final Sympathisers sympathisers;
    private final SympathiserRepository repository;
    private final Session session;
    private final Clock clock;

    SympathiserCare(Sympathisers sympathisers, SympathiserRepository repository, Session session, Clock clock) {
        this.sympathisers = sympathisers;
        this.repository = repository;
        this.session = session;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 6 * * ?", timeZone = "Europe/Paris")
    @Transactional
    @Applies("regular-contacts")
    void takeCare() {
        takeCare(LocalDate.now(clock));
    }

    /** Members first, who need no notice; then those who were never told; the notices last. */
    @Transactional
    void takeCare(LocalDate today) {
        var isAlone = session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!isAlone) {
            return;
        }
        repository.listConverted(today).forEach(sympathisers::convert);
        repository
                .listForgotten(today.minus(Sympathiser.TIME_TO_INFORM), today.minus(SILENCE))
                .forEach(known -> sympathisers.purge(known, Actor.SYSTEM));
        repository.listToInform(today).forEach(known -> sympathisers.inform(known, Actor.SYSTEM));
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of(
                "regular-contacts", new Setting(null, Sympathiser.TIME_TO_INFORM), new Setting(null, SILENCE)));
    }
}
