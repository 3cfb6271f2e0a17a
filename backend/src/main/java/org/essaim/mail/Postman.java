package org.essaim.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.essaim.shared.rule.Applies;
import org.jboss.logging.Logger;

/** Sends what the outbox holds, on every node at once; the database sees to it that each mail is in one hand only. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int MOST_A_ROUND = 200;

    private final Delivery delivery;
    private final Digests digests;

    Postman(Delivery delivery, Digests digests) {
        this.delivery = delivery;
        this.digests = digests;
    }

    @Scheduled(
            every = "{essaim.mail.send-every}",
            delayed = "{essaim.mail.first-round-after}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Applies({"mail-retries", "mail-suspension"})
    void round() {
        try {
            send();
        } catch (RuntimeException failed) {
            LOG.warn("The outbox could not be worked; the next round will", failed);
        }
    }

    /** Gathers what is due, then sends what is queued; returns how many mails were tried. */
    public int send() {
        while (digests.gatherOne()) {
            // until nobody's morning has come any more
        }
        int tried = 0;
        while (tried < MOST_A_ROUND && delivery.sendOne()) {
            tried++;
        }
        return tried;
    }
}
