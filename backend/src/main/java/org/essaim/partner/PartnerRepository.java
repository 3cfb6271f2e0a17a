package org.essaim.partner;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The partners: a handful. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {
    /** Their names by id, those of former partners too. */
    public Map<UUID, String> names() {
        return listAll().stream().collect(toMap(Partner::id, Partner::name));
    }
}
