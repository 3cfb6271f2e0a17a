package org.essaim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table of a run. */
final class Report {
    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
        System.err.println(row);
    }

    /** In Markdown, ending with the row that comes closest to its bound or misses it most. */
    @Override
    public String toString() {
        var table = new StringBuilder("""
                | Members | What | least – middle – greatest | Promise | Verdict | API: per second, p50, p99 |
                |---|---|---|---|---|---|
                """);
        rows.forEach(row -> table.append(row).append('\n'));
        rows.stream()
                .min(java.util.Comparator.comparingDouble(Row::margin))
                .ifPresent(worst -> table.append(String.format(
                        Locale.ROOT,
                        "%nWorst case: %s, at %s members: %.2f for a promise of %s.%n",
                        worst.what(),
                        worst.members(),
                        worst.figure().median(),
                        worst.bound())));
        return table.toString();
    }
}
