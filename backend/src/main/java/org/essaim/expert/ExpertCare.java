package org.essaim.expert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.essaim.network.Networks;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.essaim.shared.rule.OneByOne;

/** Every day tells experts that their term is near its end, and forgets those of long ago. */
@ApplicationScoped
class ExpertCare implements AutomaticRules {
    private final ExpertRepository experts;
    private final ExpertMails mails;
    private final ExpertConfig config;
    private final Networks networks;
    private final Clock clock;

    ExpertCare(ExpertRepository experts, ExpertMails mails, ExpertConfig config, Networks networks, Clock clock) {
        this.experts = experts;
        this.mails = mails;
        this.config = config;
        this.networks = networks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 7 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("expert-terms")
    void remind() {
        remind(LocalDate.now(clock));
    }

    @Scheduled(cron = "0 55 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("past-experts")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> experts.forget(LocalDate.now(clock).minus(config.kept())));
    }

    /** Each in a transaction of its own, its row locked: told once, whichever node does it. */
    void remind(LocalDate today) {
        OneByOne.untilDone(() -> remindOne(today));
    }

    private boolean remindOne(LocalDate today) {
        var due = experts.nextToRemind(today, today.plus(config.notice()));
        due.ifPresent(expert -> {
            expert.reminded(today);
            mails.ending(expert, networks.get(expert.network()));
        });
        return due.isPresent();
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(
                AutomaticRule.of(
                        "expert-terms",
                        new Setting("essaim.expert.term", config.term()),
                        new Setting("essaim.expert.notice", config.notice())),
                AutomaticRule.of("past-experts", new Setting("essaim.expert.kept", config.kept())));
    }
}
