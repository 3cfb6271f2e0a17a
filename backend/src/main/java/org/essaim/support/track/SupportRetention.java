package org.essaim.support.track;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRule.Setting;
import org.essaim.shared.rule.AutomaticRules;
import org.essaim.support.request.SupportRequestRepository;

/** Every night forgets support that ended long ago: tracks with all that was said in them, and requests, answered or not. */
@ApplicationScoped
class SupportRetention implements AutomaticRules {
    /** After the end, as meetings of the duty. */
    static final Period KEPT = Period.ofYears(3);

    private final TrackRepository tracks;
    private final SupportRequestRepository requests;
    private final Clock clock;

    SupportRetention(TrackRepository tracks, SupportRequestRepository requests, Clock clock) {
        this.tracks = tracks;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(cron = "0 55 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("ended-support")
    void forget() {
        var limit = clock.instant().atZone(clock.getZone()).minus(KEPT);
        QuarkusTransaction.requiringNew().run(() -> {
            tracks.removeEndedBefore(limit.toLocalDate());
            requests.removeEndedBefore(limit.toInstant());
        });
    }

    @Override
    public List<AutomaticRule> automaticRules() {
        return List.of(AutomaticRule.of("ended-support", new Setting(null, KEPT)));
    }
}
