package org.essaim.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements that hold today. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
    private static final String CURRENT = " and startDate <= ?2 and endDate >= ?2";

    private final Clock clock;

    AgreementRepository(Clock clock) {
        this.clock = clock;
    }

    public List<Agreement> listCurrent(Collection<String> networks) {
        return list(
                "from Agreement join fetch partner where network in ?1" + CURRENT + " order by partner.name",
                networks,
                today());
    }

    public Optional<Agreement> findCurrent(String network, UUID partner) {
        return find("network = ?1" + CURRENT + " and partner.id = ?3", network, today(), partner)
                .firstResultOptional();
    }

    Optional<Agreement> findCurrentOf(String clientId, String network) {
        return find("network = ?1" + CURRENT + " and partner.clientId = ?3", network, today(), clientId)
                .firstResultOptional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
