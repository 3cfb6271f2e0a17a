package org.essaim.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Requests about personal data, for those who made them and those who answer. */
@ApplicationScoped
class DataRequestRepository implements PanacheRepositoryBase<DataRequest, UUID> {
    private static final int MOST_SHOWN = 100;

    List<DataRequest> listOf(UUID person) {
        return find("person = ?1 order by id desc", person)
                .page(Page.ofSize(MOST_SHOWN))
                .list();
    }

    Optional<DataRequest> findIn(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id).firstResultOptional();
    }

    boolean isOpen(UUID person, String network, RequestKind kind) {
        return count("person = ?1 and network = ?2 and kind = ?3 and closedAt is null", person, network, kind) > 0;
    }

    /** Those to answer, the most urgent first. */
    Slice<DataRequest> listOpen(String network, @Nullable String after, int limit) {
        var list = "data-requests/open/" + network;
        var key = Cursor.read(list, after, 2);
        var query = key == null
                ? find("network = ?1 and closedAt is null order by dueOn, id", network)
                : find(
                        "network = ?1 and closedAt is null and (dueOn, id) > (?2, ?3) order by dueOn, id",
                        network,
                        read(key.getFirst(), LocalDate::parse),
                        read(key.getLast(), UUID::fromString));
        return Slice.of(
                query.page(Page.ofSize(limit + 1)).list(), limit, last -> Cursor.write(list, last.dueOn(), last.id()));
    }

    /** Those answered, the latest first. */
    Slice<DataRequest> listClosed(String network, @Nullable String after, int limit) {
        var list = "data-requests/closed/" + network;
        var key = Cursor.read(list, after, 1);
        var query = key == null
                ? find("network = ?1 and closedAt is not null order by id desc", network)
                : find(
                        "network = ?1 and closedAt is not null and id < ?2 order by id desc",
                        network,
                        read(key.getFirst(), UUID::fromString));
        return Slice.of(query.page(Page.ofSize(limit + 1)).list(), limit, last -> Cursor.write(list, last.id()));
    }

    private static <T> T read(String part, Function<String, T> reading) {
        try {
            return reading.apply(part);
        } catch (IllegalArgumentException | DateTimeException tampered) {
            throw Cursor.foreign();
        }
    }
}
