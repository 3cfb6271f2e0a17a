package org.essaim.activity;

/** How many inhabitants a place has. */
enum Stratum {
    UNDER_2000(2_000),
    UNDER_10000(10_000),
    UNDER_50000(50_000),
    UNDER_100000(100_000),
    LARGER(Integer.MAX_VALUE);

    private final int below;

    Stratum(int below) {
        this.below = below;
    }

    static Stratum of(int inhabitants) {
        for (var stratum : values()) {
            if (inhabitants < stratum.below) {
                return stratum;
            }
        }
        return LARGER;
    }
}
