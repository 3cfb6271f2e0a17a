package org.essaim.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What to measure, and for how long.
 *
 * @param sizes how many members to generate, one database each
 * @param rounds how often both sides of a comparison take their turn
 * @param turn how long each of them is measured at a time
 */
record Settings(Path repository, List<Integer> sizes, int rounds, Duration turn) {

    static final int CONNECTIONS = 8;

    static Settings from(Map<String, String> environment, Path repository) {
        return new Settings(
                repository,
                Arrays.stream(environment
                                .getOrDefault("SIZES", "10000,100000,1000000")
                                .split("[ ,]+"))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(environment.getOrDefault("ROUNDS", "5")),
                Duration.ofMillis(Integer.parseInt(environment.getOrDefault("TURN", "2000"))));
    }

    Path work() {
        return repository.resolve("bench/target/work");
    }

    /** What the JVM keeps between starts, beside the application. */
    Path cache() {
        return application().resolve("app.aot");
    }

    Path application() {
        return repository.resolve("backend/target/quarkus-app");
    }
}
