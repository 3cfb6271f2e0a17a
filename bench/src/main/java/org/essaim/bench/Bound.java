package org.essaim.bench;

import java.util.Locale;

/** What is promised of a figure; its middle value decides. */
record Bound(Kind kind, double limit, double aim) {
    enum Kind {
        AT_LEAST,
        AT_MOST,
        NONE
    }

    static final Bound NONE = new Bound(Kind.NONE, 0, 0);

    static Bound atLeast(double floor, double aim) {
        return new Bound(Kind.AT_LEAST, floor, aim);
    }

    static Bound atMost(double limit) {
        return new Bound(Kind.AT_MOST, limit, limit);
    }

    /** How far from the limit: 1 is just met, 2 is twice as good, below 1 is missed. */
    double margin(double value) {
        return switch (kind) {
            case AT_LEAST -> value / limit;
            case AT_MOST -> limit / value;
            case NONE -> Double.POSITIVE_INFINITY;
        };
    }

    String verdict(double value) {
        return switch (kind) {
            case AT_LEAST -> value >= aim ? "aim" : value >= limit ? "floor" : "MISSED";
            case AT_MOST -> value <= limit ? "kept" : "MISSED";
            case NONE -> "";
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case AT_LEAST -> String.format(Locale.ROOT, "≥ %.2f, aim %.2f", limit, aim);
            case AT_MOST ->
                String.format(
                        Locale.ROOT,
                        "≤ %s",
                        limit == Math.rint(limit) ? Integer.toString((int) limit) : Double.toString(limit));
            case NONE -> "";
        };
    }
}
