package org.essaim.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.funding.FundingPage.FundingSummary;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about fundings; a network sees the catalogue and its own. */
@ApplicationScoped
public class FundingRepository implements PanacheRepositoryBase<Funding, UUID> {
    private static final String LAST_DAY = "coalesce(deadline, date '9999-12-31')";
    private static final String SUMMARY =
            "id, source, name, live, financers, aid_types, perimeter_label, call_for_project, deadline";

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

    /** A page of them, without what only a page of their own shows. */
    Slice<FundingSummary> list(FundingQuery asked, LocalDate today, @Nullable String after, int limit) {
        var key = Cursor.read(asked.list(), after, 2);
        Map<String, Object> values = new LinkedHashMap<>();
        var query = getSession().createNativeQuery(page(asked, today, key != null, values), Tuple.class);
        if (key != null) {
            values.put("key", asked.sort() == FundingSort.NAME ? key.getFirst() : day(key.getFirst()));
            values.put("id", Cursor.uuid(key.get(1)));
        }
        values.put("limit", limit + 1);
        values.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        query.addScalar("id", UUID.class)
                .addScalar("source", String.class)
                .addScalar("name", String.class)
                .addScalar("live", Boolean.class)
                .addScalar("financers", String[].class)
                .addScalar("aid_types", String[].class)
                .addScalar("perimeter_label", String.class)
                .addScalar("call_for_project", Boolean.class)
                .addScalar("deadline", LocalDate.class)
                .addScalar("sorted", String.class);
        return Slice.of(
                        query.list(),
                        limit,
                        last -> Cursor.write(asked.list(), last.get("sorted"), last.get("id", UUID.class)))
                .map(FundingRepository::summary);
    }

    private static LocalDate day(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException tampered) {
            throw Cursor.foreign();
        }
    }

    /** The page itself; each order is that of an index. */
    static String page(FundingQuery asked, LocalDate today, boolean goesOn, Map<String, Object> values) {
        var order = asked.sort() == FundingSort.NAME ? "name_sort" : LAST_DAY;
        var where = conditions(asked, today, values);
        if (goesOn) {
            where.append(" and (%s, id) > (:key, :id)".formatted(order));
        }
        return "select %s, cast(%s as text) as sorted from funding where %s order by %s, id limit :limit"
                .formatted(SUMMARY, order, where, order);
    }

    private static FundingSummary summary(Tuple row) {
        return new FundingSummary(
                row.get("id", UUID.class),
                FundingSource.valueOf(row.get("source", String.class)),
                row.get("name", String.class),
                row.get("live", Boolean.class),
                List.of(row.get("financers", String[].class)),
                List.of(row.get("aid_types", String[].class)),
                row.get("perimeter_label", String.class),
                row.get("call_for_project", Boolean.class),
                row.get("deadline", LocalDate.class));
    }

    private static StringBuilder conditions(FundingQuery asked, LocalDate today, Map<String, Object> values) {
        var where = new StringBuilder("(network is null or network = :network)");
        values.put("network", asked.network());
        if (!asked.past()) {
            where.append(" and live and " + LAST_DAY + " >= :today");
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
