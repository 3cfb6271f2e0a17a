package org.essaim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the whole benchmark from the root of the repository, and prints one table. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
        Files.createDirectories(settings.work());
        var report = new Report();
        try (var database = Database.start(settings.work());
                var issuer = Issuer.start()) {
            new Training(settings, database, issuer).run();
            if (List.of(arguments).contains("--train")) {
                return;
            }
            var measurements = new Measurements(settings, database, issuer, report);
            var first = new HashMap<String, Double>();
            for (int members : settings.sizes()) {
                measurements
                        .of(members)
                        .forEach((what, perSecond) -> grow(report, settings, members, what, first, perSecond));
                database.drop("essaim_" + members);
            }
        }
        System.out.println(report);
        Files.writeString(settings.work().resolve("report.md"), report.toString());
    }

    private static void grow(
            Report report, Settings settings, int members, String what, Map<String, Double> first, double perSecond) {
        var before = first.putIfAbsent(what, perSecond);
        if (before != null) {
            double cost = before / perSecond;
            report.add(new Row(
                    "%,d".formatted(members),
                    "cost of %s / with %,d members"
                            .formatted(what, settings.sizes().getFirst()),
                    new Spread(cost, cost, cost),
                    Bound.atMost(2),
                    ""));
        }
    }
}
