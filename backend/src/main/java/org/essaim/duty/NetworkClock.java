package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;

/** By whose clock a network says its hours: that of its duty, if it holds one. */
@ApplicationScoped
public class NetworkClock {
    private final DutyRepository duty;
    private final Clock clock;

    NetworkClock(DutyRepository duty, Clock clock) {
        this.duty = duty;
        this.clock = clock;
    }

    public ZoneId zone(String network) {
        return duty.list(network).stream().map(DutySchedule::zone).findFirst().orElseGet(clock::getZone);
    }
}
