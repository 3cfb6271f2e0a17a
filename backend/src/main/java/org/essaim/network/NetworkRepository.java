package org.essaim.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The networks and practices in the database. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, String> {
    List<Network> listInOrder() {
        return list("order by position, slug");
    }

    Cadence cadence(String slug, String lock) {
        return getSession()
                .createNativeQuery(
                        "select cadence_min_weeks, cadence_max_weeks, cadence_version from network where slug = :slug "
                                + lock,
                        Object[].class)
                .setParameter("slug", slug)
                .setTupleTransformer((row, names) -> new Cadence((int) row[0], (int) row[1], (int) row[2]))
                .getSingleResult();
    }

    void changeCadence(String slug, int minWeeks, int maxWeeks) {
        getSession()
                .createNativeMutationQuery("""
                        update network set cadence_min_weeks = :min, cadence_max_weeks = :max,
                            cadence_version = cadence_version + 1
                        where slug = :slug
                        """)
                .setParameter("min", minWeeks)
                .setParameter("max", maxWeeks)
                .setParameter("slug", slug)
                .executeUpdate();
    }
}
