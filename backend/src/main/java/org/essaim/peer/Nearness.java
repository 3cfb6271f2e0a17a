package org.essaim.peer;

import java.util.Collection;
import java.util.HashSet;

/** The smallest official place that two collectivités share. */
public enum Nearness {
    SAME_EPCI("EPCI:"),
    SAME_DEPARTMENT("DEP:"),
    SAME_REGION("REG:"),
    ELSEWHERE("");

    private final String prefix;

    Nearness(String prefix) {
        this.prefix = prefix;
    }

    /** Each is given by the keys of its place and of all that contains it. */
    static Nearness of(Collection<String> one, Collection<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        for (var nearness : values()) {
            if (shared.stream().anyMatch(key -> key.startsWith(nearness.prefix))) {
                return nearness;
            }
        }
        return ELSEWHERE;
    }
}
