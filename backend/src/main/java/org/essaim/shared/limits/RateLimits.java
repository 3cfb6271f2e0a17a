package org.essaim.shared.limits;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of requests for each client, filled again little by little. In the memory of the node: several nodes let in
 * as many times more, and none of them asks another before it answers.
 */
@ApplicationScoped
public class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Buckets());

    /** Takes one request out of the client's bucket of a minute. */
    public Quota take(String client, int perMinute) {
        return take(client, perMinute, MINUTE);
    }

    /** Takes one out of a bucket that is full again after another while. */
    Quota take(String client, int most, Duration window) {
        var probe =
                buckets.computeIfAbsent(client, unseen -> full(most, window)).tryConsumeAndReturnRemaining(1);
        return new Quota(
                probe.isConsumed(),
                most,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static Bucket full(int most, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }

    /** The clients seen last; one that is forgotten begins with a full bucket. */
    private static final class Buckets extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 50_000;

        Buckets() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> leastRecent) {
            return size() > MOST;
        }
    }
}
