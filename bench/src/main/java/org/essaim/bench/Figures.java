package org.essaim.bench;

/** Compares, and writes down what comes out, for one size. */
record Figures(Settings settings, Report report, int members) {

    /** How much of the speed of plain SQL the API reaches; answers how often it did per second. */
    double against(String what, Bound bound, Work api, Work sql) throws Exception {
        var outcome = compare(api, sql);
        report.add(Row.of(members, what + ", API / SQL", outcome.ratio(), bound, outcome));
        return outcome.perSecond();
    }

    /** How much one costs for each time of the other; answers how often that other was done per second. */
    double cost(String what, Bound bound, Work one, Work other) throws Exception {
        var outcome = compare(other, one);
        report.add(Row.of(members, "cost of " + what, outcome.ratio(), bound, outcome));
        return outcome.perSecond();
    }

    void add(String what, Bound bound, double... values) {
        report.add(Row.of(members, what, Spread.of(values), bound));
    }

    private Comparison.Outcome compare(Work first, Work second) throws Exception {
        return new Comparison(settings.rounds(), settings.turn(), Settings.CONNECTIONS).of(first, second);
    }
}
