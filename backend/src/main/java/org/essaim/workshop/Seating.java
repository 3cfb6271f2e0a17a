package org.essaim.workshop;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Gives the seats of a cycle: each to a collectivité, first come first served; a seat is shared by its people. */
final class Seating {
    private Seating() {}

    /** Seats whoever can be, in the order in which they came. Answers those who just got in. */
    static List<WorkshopRegistration> fill(int seats, Collection<WorkshopRegistration> all) {
        var seated = taken(all);
        var waiting = waiting(all);
        var got = waiting.stream()
                .filter(each -> seated.contains(each.holder()) || seated.size() < seats && seated.add(each.holder()))
                .toList();
        got.forEach(WorkshopRegistration::seat);
        return got;
    }

    /** The collectivités that have a seat. */
    static HashSet<String> taken(Collection<WorkshopRegistration> all) {
        return all.stream()
                .filter(WorkshopRegistration::hasSeat)
                .map(WorkshopRegistration::holder)
                .collect(toCollection(HashSet::new));
    }

    /** How many come before, this one included: 1 is next. */
    static int rank(WorkshopRegistration one, Collection<WorkshopRegistration> all) {
        return waiting(all).indexOf(one) + 1;
    }

    private static List<WorkshopRegistration> waiting(Collection<WorkshopRegistration> all) {
        return all.stream()
                .filter(WorkshopRegistration::waits)
                .sorted(comparingInt(WorkshopRegistration::position))
                .toList();
    }
}
