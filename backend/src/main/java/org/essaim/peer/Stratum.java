package org.essaim.peer;

import java.util.Optional;

/** How many inhabitants, in the strata by which official statistics compare collectivités. */
public enum Stratum {
    UNDER_500(500),
    UNDER_2000(2000),
    UNDER_3500(3500),
    UNDER_5000(5000),
    UNDER_10000(10_000),
    UNDER_20000(20_000),
    UNDER_50000(50_000),
    UNDER_100000(100_000),
    FROM_100000(Integer.MAX_VALUE);

    private final int below;

    Stratum(int below) {
        this.below = below;
    }

    /** None when nobody knows how many there are. */
    static Optional<Stratum> of(int inhabitants) {
        if (inhabitants <= 0) {
            return Optional.empty();
        }
        for (var stratum : values()) {
            if (inhabitants < stratum.below) {
                return Optional.of(stratum);
            }
        }
        return Optional.of(FROM_100000);
    }
}
