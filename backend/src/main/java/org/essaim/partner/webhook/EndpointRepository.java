package org.essaim.partner.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The addresses at which partners are woken up: one for a partner and a network. */
@ApplicationScoped
public class EndpointRepository implements PanacheRepositoryBase<Endpoint, UUID> {
    Optional<Endpoint> findOf(String network, UUID partner) {
        return find("network = ?1 and partner = ?2", network, partner).firstResultOptional();
    }

    /** For a change: read as it is now, and nobody else changes it until the transaction ends. */
    Optional<Endpoint> lock(String network, UUID partner) {
        return find("network = ?1 and partner = ?2", network, partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @throws Refusal {@code not-found} when there is none */
    Endpoint get(String network, UUID partner) {
        return findOf(network, partner).orElseThrow(Refusal::notFound);
    }
}
