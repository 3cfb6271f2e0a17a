package org.essaim.bench;

import java.util.Locale;

/** A line of the table: a figure of one size, what is promised of it, and what else was seen. */
record Row(String members, String what, Spread figure, Bound bound, String besides) {

    static Row of(int members, String what, Spread figure, Bound bound) {
        return new Row(String.format(Locale.ROOT, "%,d", members), what, figure, bound, "");
    }

    static Row of(int members, String what, Spread figure, Bound bound, Comparison.Outcome outcome) {
        return new Row(
                String.format(Locale.ROOT, "%,d", members),
                what,
                figure,
                bound,
                String.format(
                        Locale.ROOT, "%,.0f/s, %.1f ms, %.1f ms", outcome.perSecond(), outcome.p50(), outcome.p99()));
    }

    double margin() {
        return bound.margin(figure.median());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f – **%.2f** – %.2f | %s | %s | %s |",
                members,
                what,
                figure.min(),
                figure.median(),
                figure.max(),
                bound,
                bound.verdict(figure.median()),
                besides);
    }
}
