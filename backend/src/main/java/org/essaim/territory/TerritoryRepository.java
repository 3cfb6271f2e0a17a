package org.essaim.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The territories of the networks, by the questions asked of them. */
@ApplicationScoped
public class TerritoryRepository implements PanacheRepositoryBase<Territory, UUID> {
    public List<Territory> listActive(String network) {
        return list("network = ?1 and archivedAt is null order by name, id", network);
    }

    public List<Territory> listArchived(String network) {
        return list("network = ?1 and archivedAt is not null order by name, id", network);
    }

    /** A territory of that network and of no other. */
    public Optional<Territory> find(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id).firstResultOptional();
    }

    /** The active territories of which a person is a referent, by the subject of their Keycloak account. */
    public List<Territory> listWhereReferent(String subject) {
        return list("?1 member of referents and archivedAt is null order by network, name", subject);
    }

    public long countArchived(String network) {
        return count("network = ?1 and archivedAt is not null", network);
    }
}
