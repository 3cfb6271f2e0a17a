package org.essaim.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The questions asked about the rules of dues. */
@ApplicationScoped
public class FeeRuleRepository implements PanacheRepositoryBase<FeeRule, UUID> {
    /** Those in force: the last revision for each kind of payer. */
    List<FeeRule> listCurrent(String network, int year) {
        return Stream.of(Payer.values())
                .flatMap(payer -> findCurrent(network, year, payer).stream())
                .toList();
    }

    Optional<FeeRule> findCurrent(String network, int year, Payer payer) {
        return find("network = ?1 and year = ?2 and payer = ?3 order by revision desc", network, (short) year, payer)
                .firstResultOptional();
    }
}
