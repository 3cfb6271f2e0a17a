package org.essaim.partner.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.essaim.partner.webhook.Deliveries.Taken;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.Internal;
import org.jboss.logging.Logger;

/** Sends partners what is due, on every node at once; the database sees to it that a message is in one hand only. */
@ApplicationScoped
class Wakeups {
    private static final Logger LOG = Logger.getLogger(Wakeups.class);
    private static final int HANDS = 4;
    private static final int MOST_A_ROUND = 100;

    private final Announcements announcements;
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final Sender sender;
    private final Clock clock;

    Wakeups(Announcements announcements, Deliveries deliveries, Outcomes outcomes, Sender sender, Clock clock) {
        this.announcements = announcements;
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(every = "{essaim.webhooks.announce-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Says whom to wake up; what partners learn is told with the feed and its retries")
    void announce() {
        announcements.write();
    }

    /** A partner that is slow to answer holds up one hand of several. */
    @Scheduled(every = "{essaim.webhooks.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("webhook-retries")
    void round() throws InterruptedException {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hand : hands.invokeAll(hands())) {
                hand.get();
            }
        } catch (ExecutionException failed) {
            LOG.warn("Partners could not be woken up; the next round will", failed.getCause());
        }
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("webhook-deliveries")
    void forgetOld() {
        deliveries.forgetOld();
    }

    /** Sends what is due, one after the other; says how many. */
    int send() {
        int sent = 0;
        while (sent < MOST_A_ROUND) {
            var taken = deliveries.take(); // a message that is taken is tried: taking it counts as an attempt
            if (taken.isEmpty()) {
                break;
            }
            attempt(taken.get());
            sent++;
        }
        return sent;
    }

    private List<Callable<Integer>> hands() {
        return Stream.<Callable<Integer>>generate(() -> this::send).limit(HANDS).toList();
    }

    private void attempt(Taken taken) {
        outcomes.endpoint(taken).ifPresent(endpoint -> {
            var now = clock.instant();
            var headers = Signature.headers(taken.id().toString(), now, taken.body(), endpoint.secrets(now));
            outcomes.note(taken, sender.post(endpoint.url(), headers, taken.body()));
        });
    }
}
