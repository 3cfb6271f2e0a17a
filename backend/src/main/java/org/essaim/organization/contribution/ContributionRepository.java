package org.essaim.organization.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The questions asked about contributions. */
@ApplicationScoped
public class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {
    static final int MOST_A_YEAR = 500;

    /** Of a year, the latest first. */
    List<Contribution> listOf(String network, UUID organization, int year) {
        return find(
                        "network = ?1 and organization = ?2 and givenOn between ?3 and ?4 order by givenOn desc, id",
                        network,
                        organization,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .page(0, MOST_A_YEAR)
                .list();
    }

    List<Integer> yearsOf(String network, UUID organization) {
        return getEntityManager()
                .createQuery(
                        "select distinct year(givenOn) from Contribution where network = ?1 and organization = ?2 order by 1 desc",
                        Integer.class)
                .setParameter(1, network)
                .setParameter(2, organization)
                .getResultList();
    }

    Contribution getOf(String network, UUID organization, UUID id) {
        return find("id = ?1 and network = ?2 and organization = ?3", id, network, organization)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
