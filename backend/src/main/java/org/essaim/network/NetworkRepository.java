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
}
