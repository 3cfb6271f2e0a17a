package org.essaim.partner;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The partners: a handful. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {
    /** Their names by id, those of former partners too. */
    public Map<UUID, String> names() {
        return listAll().stream().collect(toMap(Partner::id, Partner::name));
    }

    List<Partner> listByName() {
        return list("order by name, clientId");
    }

    /** @throws Refusal {@code unprocessable} when there is none */
    Partner named(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.unprocessable("partner", "no such partner"));
    }
}
