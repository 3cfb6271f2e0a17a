package org.essaim.relay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about reports. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<ContactReport, UUID> {
    boolean isReported(UUID message) {
        return count("message", message) > 0;
    }

    ContactReport get(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Those that wait, the oldest first; or those that are decided, the latest first. */
    Slice<ContactReport> list(String network, boolean open, @Nullable String after, int limit) {
        var list = "contact-reports/%s/%s".formatted(network, open);
        var key = Cursor.read(list, after, 1);
        var state = "network = ?1 and decision is " + (open ? "null" : "not null");
        var order = open ? " order by id" : " order by id desc";
        var found = (key == null
                        ? find(state + order, network)
                        : find(
                                state + " and id " + (open ? ">" : "<") + " ?2" + order,
                                network,
                                Cursor.uuid(key.getFirst())))
                .page(0, limit + 1)
                .list();
        return Slice.of(found, limit, last -> Cursor.write(list, last.id()));
    }
}
