package org.essaim.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is measured on one size. */
record Measurements(Settings settings, Database database, Issuer issuer, Report report) {
    private static final Bound PAGE = Bound.atLeast(0.25, 0.40);
    private static final Bound SEARCH = Bound.atLeast(0.5, 0.7);
    private static final Bound ENTRY = Bound.atLeast(0.2, 0.3);
    private static final int STARTS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Answers how many of each the API gave per second. */
    Map<String, Double> of(int members) throws Exception {
        var name = "essaim_" + members;
        var figures = new Figures(settings, report, members);
        database.create(name);
        var speeds = new HashMap<String, Double>();
        try (var api = start(name)) {
            long begun = System.nanoTime();
            new Population(database, name).generate(members);
            System.err.printf("%,d members generated in %.0f s%n", members, (System.nanoTime() - begun) / 1e9);
            var requests = new Directory(api.port(), issuer, Questions.from(database, name));
            warmUp(List.of(
                    requests.placePage(),
                    requests.search(),
                    requests.entry(),
                    requests.knownEntry(),
                    requests.places()));
            speeds.putAll(directory(figures, new Baseline(database, name, requests.questions()), requests));
            speeds.putAll(feed(figures, new Feed(api, issuer, database, name), requests.entry()));
        }
        starts(figures, name);
        return speeds;
    }

    private static Map<String, Double> directory(Figures figures, Baseline sql, Directory requests) throws Exception {
        var speeds = new HashMap<String, Double>();
        speeds.put(
                "page of 50 by place",
                figures.against("page of 50 by place", PAGE, requests.placePage(), sql.placePage()));
        speeds.put(
                "page of 50 by function",
                figures.against("page of 50 by function", PAGE, requests.functionPage(), sql.functionPage()));
        figures.against("search with total", SEARCH, requests.search(), sql.search());
        speeds.put("entry by id", figures.against("entry by id", ENTRY, requests.entry(), sql.entry()));
        figures.cost("an entry by id, 304 / 200", Bound.atMost(0.6), requests.knownEntry(), requests.entry());
        figures.against("place autocomplete", Bound.NONE, requests.places(), sql.places());
        var deep = requests.walkTo(1000);
        speeds.put(
                "the first page",
                figures.cost(
                        "page %d / page 1".formatted(deep.number()),
                        Bound.atMost(1.3),
                        requests.page(deep),
                        requests.firstPage()));
        return speeds;
    }

    private static Map<String, Double> feed(Figures figures, Feed feed, Work entry) throws Exception {
        feed.snapshot();
        feed.copy();
        var snapshots = List.of(feed.snapshot(), feed.snapshot(), feed.snapshot());
        var copies = new double[] {feed.copy(), feed.copy(), feed.copy()};
        figures.add(
                "first byte of a snapshot, ms",
                Bound.atMost(300),
                snapshots.stream()
                        .mapToDouble(Feed.Snapshot::millisecondsToFirstByte)
                        .toArray());
        figures.add(
                "time of a snapshot / COPY",
                Bound.atMost(2),
                snapshots.stream()
                        .mapToDouble(each -> each.seconds() / Spread.of(copies).median())
                        .toArray());
        figures.add(
                "memory of a snapshot, MB above before",
                Bound.atMost(48),
                snapshots.stream().mapToDouble(Feed.Snapshot::memory).toArray());
        var cursor = feed.snapshot().cursor();
        var changes =
                figures.against("500 changes", Bound.NONE, feed.changes(cursor), feed.changesBySql(feed.change(500)));
        figures.cost("an empty pull / entry by id", Bound.atMost(2), feed.nothingNew(cursor), entry);
        return Map.of("500 changes", changes);
    }

    /** On a database that has been migrated and filled, as after a restart. */
    private void starts(Figures figures, String name) throws Exception {
        var seconds = new double[STARTS];
        var memory = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (var api = start(name)) {
                seconds[start] = api.secondsToReady();
                Thread.sleep(10_000);
                memory[start] = api.residentMemory();
            }
        }
        figures.add("seconds from start to ready", Bound.atMost(2.5), seconds);
        figures.add("idle memory, MB", Bound.atMost(280), memory);
    }

    private Api start(String name) throws Exception {
        return Api.start(settings, database.url(name), issuer.url(), LaunchOptions.of(settings));
    }

    /** Until the compilers of the JVM, which have no core of their own, are done with what will be asked. */
    private void warmUp(List<Work> works) throws Exception {
        for (var work : works) {
            try (var load = Load.open(work, Settings.CONNECTIONS)) {
                load.run(WARM_UP);
            }
        }
    }
}
