package org.essaim.shared.limits;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.essaim.shared.problem.TooManyRequests;

/**
 * Mails that anyone has written to an address which nobody has proved: a few for each subscriber of the web, lest the
 * service is made to write to strangers.
 */
@ApplicationScoped
public class UnprovedMails {
    static final Duration WINDOW = Duration.ofHours(1);

    private final RateLimits limits;
    private final RateLimitConfig config;
    private final RoutingContext exchange;

    UnprovedMails(RateLimits limits, RateLimitConfig config, RoutingContext exchange) {
        this.limits = limits;
        this.config = config;
        this.exchange = exchange;
    }

    /** @throws TooManyRequests when as many left from the same place within the hour */
    public void takeOne() {
        var quota = limits.take(client(Subscriber.of(exchange)), config.unprovedMails(), WINDOW);
        if (!quota.admitted()) {
            throw new TooManyRequests(
                    quota.limit() + " an hour from one place", Duration.ofSeconds(quota.retrySeconds()));
        }
    }

    static String client(String subscriber) {
        return "unproved mails " + subscriber;
    }
}
