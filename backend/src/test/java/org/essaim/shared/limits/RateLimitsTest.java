package org.essaim.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits();

    @Test
    void aClientIsLetInAsOftenAsItMayAndThenToldWhenToComeBack() {
        assertThat(limits.take("program a", 2).remaining()).isEqualTo(1);
        assertThat(limits.take("program a", 2).admitted()).isTrue();

        var refused = limits.take("program a", 2);

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retrySeconds()).isBetween(1L, 30L);
        assertThat(refused.resetSeconds()).isBetween(30L, 60L);
    }

    @Test
    void aBucketMayFillAgainWithinAnHour() {
        limits.take("place", 2, Duration.ofHours(1));
        limits.take("place", 2, Duration.ofHours(1));

        assertThat(limits.take("place", 2, Duration.ofHours(1)).retrySeconds()).isBetween(1_700L, 1_800L);
    }

    @Test
    void clientsDoNotPayForEachOther() {
        limits.take("program a", 1);

        assertThat(limits.take("program b", 1).admitted()).isTrue();
    }
}
