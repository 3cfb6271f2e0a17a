package org.essaim.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essaim.shared.problem.Refusal;

/**
 * The networks hosted here: where every feature of a network begins.
 *
 * <p>They are few, read by every request and rarely changed, so they are kept in memory; a change is seen on every node
 * within half a minute.
 */
@ApplicationScoped
public class Networks {
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final NetworkRepository repository;
    private final Clock clock;
    private volatile Reading reading = new Reading(Map.of(), Instant.MIN);

    Networks(NetworkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when there is no such network */
    public Network get(String slug) {
        return find(slug).orElseThrow(Refusal::notFound);
    }

    public Optional<Network> find(String slug) {
        return Optional.ofNullable(current().get(slug));
    }

    /** How often sessions are held there, as it is now: not from memory. */
    public Cadence cadence(String slug) {
        return repository.cadence(slug, "");
    }

    /** The same, locked: one change at a time. */
    public Cadence lockCadence(String slug) {
        return repository.cadence(slug, "for no key update");
    }

    public Cadence changeCadence(String slug, int minWeeks, int maxWeeks) {
        repository.changeCadence(slug, minWeeks, maxWeeks);
        return cadence(slug);
    }

    public List<Network> list() {
        return List.copyOf(current().values());
    }

    private Map<String, Network> current() {
        if (reading.at().plus(KEPT).isBefore(clock.instant())) {
            reading = new Reading(QuarkusTransaction.joiningExisting().call(this::read), clock.instant());
        }
        return reading.networks();
    }

    private Map<String, Network> read() {
        return repository.listInOrder().stream()
                .collect(toMap(Network::slug, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private record Reading(Map<String, Network> networks, Instant at) {}
}
