package org.essaim.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about fundings; a network sees the catalogue and its own. */
@ApplicationScoped
public class FundingRepository implements PanacheRepositoryBase<Funding, UUID> {
    private static final String BY_DEADLINE = "cast(coalesce(deadline, date '9999-12-31') as text)";

    /** @throws Refusal {@code not-found} for one of another network too */
    public Funding get(String network, UUID id) {
        return find("id = ?1 and (network is null or network = ?2)", id, network)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** One that the network wrote itself. */
    Funding getOwn(String network, UUID id) {
        return find("id = ?1 and network = ?2", id, network)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<Funding> listImported() {
        return list("source", FundingSource.AIDES_TERRITOIRES);
    }

    Slice<Funding> list(FundingQuery asked, LocalDate today, @Nullable String after, int limit) {
        var key = Cursor.read(asked.list(), after, 2);
        var order = asked.sort() == FundingSort.NAME ? "name_sort" : BY_DEADLINE;
        Map<String, Object> values = new LinkedHashMap<>();
        var where = conditions(asked, today, values);
        if (key != null) {
            where.append(" and (%s, id) > (:key, :id)".formatted(order));
            values.put("key", key.getFirst());
            values.put("id", Cursor.uuid(key.get(1)));
        }
        var query = getSession()
                .createNativeQuery(
                        "select {funding.*}, %s as sorted from funding where %s order by sorted, id limit :limit"
                                .formatted(order, where),
                        Object[].class)
                .addEntity("funding", Funding.class)
                .addScalar("sorted", String.class)
                .setParameter("limit", limit + 1);
        values.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return Slice.of(query.list(), limit, last -> Cursor.write(asked.list(), last[1], ((Funding) last[0]).id()))
                .map(row -> (Funding) row[0]);
    }

    private static StringBuilder conditions(FundingQuery asked, LocalDate today, Map<String, Object> values) {
        var where = new StringBuilder("(network is null or network = :network)");
        values.put("network", asked.network());
        if (!asked.past()) {
            where.append(" and live and (deadline is null or deadline >= :today)");
            values.put("today", today);
        }
        if (asked.perimeters() != null) {
            where.append(" and perimeter in (:perimeters)");
            values.put("perimeters", asked.perimeters());
        }
        if (asked.callsOnly()) {
            where.append(" and call_for_project");
        }
        add(where, values, "before", asked.before(), "deadline <= :before");
        add(where, values, "audience", asked.audience(), ":audience = any(audiences)");
        add(where, values, "type", asked.aidType(), ":type = any(aid_types)");
        add(
                where,
                values,
                "category",
                asked.category(),
                "exists (select from unnest(categories) c where position(unaccented(:category) in unaccented(c)) > 0)");
        add(
                where,
                values,
                "text",
                asked.text(),
                "(words @@ plainto_tsquery('simple', searchable(:text))"
                        + " or words @@ plainto_tsquery('french_unaccented', searchable(:text)))");
        return where;
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, @Nullable Object value, String condition) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
