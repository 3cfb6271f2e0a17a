package org.essaim.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is measured on one size. */
record Measurements(Settings settings, Database database, Issuer issuer, Report report) {
    private static final Bound PAGE = Bound.atLeast(0.25, 0.40);
    private static final Bound SEARCH = Bound.atLeast(0.5, 0.7);
    private static final Bound ENTRY = Bound.atLeast(0.2, 0.3);

    /** Answers how many of each the API gave per second. */
    Map<String, Double> of(int members) throws Exception {
        var name = "essaim_" + members;
        database.create(name);
        try (var api = Api.start(settings, database.url(name), issuer.url())) {
            long begun = System.nanoTime();
            new Population(database, name).generate(members);
            System.err.printf("%,d members generated in %.0f s%n", members, (System.nanoTime() - begun) / 1e9);
            return directory(members, name, api);
        }
    }

    private Map<String, Double> directory(int members, String name, Api api) throws Exception {
        var questions = Questions.from(database, name);
        var sql = new Baseline(database, name, questions);
        var requests = new Directory(api.port(), issuer, questions);
        warmUp(List.of(requests.placePage(), requests.search(), requests.entry(), requests.places()));
        var speeds = new HashMap<String, Double>();
        speeds.put(
                "page of 50 by place",
                against(members, "page of 50 by place", PAGE, requests.placePage(), sql.placePage()));
        speeds.put(
                "page of 50 by function",
                against(members, "page of 50 by function", PAGE, requests.functionPage(), sql.functionPage()));
        against(members, "search with total", SEARCH, requests.search(), sql.search());
        speeds.put("entry by id", against(members, "entry by id", ENTRY, requests.entry(), sql.entry()));
        against(members, "place autocomplete", Bound.NONE, requests.places(), sql.places());

        cost(members, "cost of an entry by id, 304 / 200", Bound.atMost(0.6), requests.knownEntry(), requests.entry());
        var deep = requests.walkTo(1000);
        speeds.put(
                "first page",
                cost(
                        members,
                        "cost of page %d / page 1".formatted(deep.number()),
                        Bound.atMost(1.3),
                        requests.page(deep),
                        requests.firstPage()));
        return speeds;
    }

    /** Until the compiler of the JVM has seen what it will be asked. */
    private void warmUp(List<Work> works) throws Exception {
        for (var work : works) {
            try (var load = Load.open(work, Settings.CONNECTIONS)) {
                load.run(settings.turn().multipliedBy(settings.rounds()));
            }
        }
    }

    private double against(int members, String what, Bound bound, Work api, Work sql) throws Exception {
        var outcome = comparison().of(api, sql);
        report.add(Row.of(members, what + ", API / SQL", outcome.ratio(), bound, outcome));
        return outcome.perSecond();
    }

    private double cost(int members, String what, Bound bound, Work dear, Work cheap) throws Exception {
        var outcome = comparison().of(dear, cheap);
        report.add(Row.of(members, what, outcome.ratio().inverse(), bound, outcome));
        return outcome.perSecond();
    }

    private Comparison comparison() {
        return new Comparison(settings.rounds(), settings.turn(), Settings.CONNECTIONS);
    }
}
