package org.essaim.bench;

import static org.essaim.bench.Questions.NETWORK;
import static org.essaim.bench.Questions.PAGE;

import java.util.List;
import java.util.function.IntFunction;
import org.essaim.bench.SqlWork.Step;

/** The directory as a minimal program would read it, for a member of the network. */
record Baseline(Database database, String name, Questions questions) {
    /** What the reader may see is read each time, as the API does. */
    private static final String READER = """
            select exists (
                select from belonging where belonging.person = person.id and network = ?
                    and since <= current_date and (until is null or until >= current_date))
            from person where subject = ?""";

    private static final String FIELDS = """
            listing.entry, listing.person, listing.sort_name, listing.updated_at,
            case when listing.for_network then listing.card_network else listing.card_public end as card,
            (select json_agg(json_build_object(
                    'organization', seat.organization, 'name', organization.name, 'role', seat.role)
                    order by organization.sort_name, seat.role, seat.id)
                from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = seat.organization and membership.network = seat.network
                where seat.person = listing.person and seat.network = listing.network
                    and seat.starts_on <= current_date and (seat.ends_on is null or seat.ends_on >= current_date)
                    and membership.state in ('ACTIVE', 'RENEWAL_DUE') and membership.since <= current_date
                    and (select entry.positions_for from directory_entry entry where entry.id = listing.entry) >=
                        (case when listing.for_network then 'NETWORK' else 'PUBLIC' end)::visibility) as seats""";
    private static final String SEEN = """
            listing.network = ? and (listing.until is null or listing.until >= current_date)
                and (listing.for_network or listing.for_public)""";
    private static final String HELD = """
            select distinct on (held.sort_name, held.entry) %s
            from listing_place held
            join listing on listing.entry = held.entry
            where held.network = ? and held.for_members and (held.starts_on is null or held.starts_on <= current_date)
                and (held.ends_on is null or held.ends_on >= current_date) and %s
                and held.place = %%s
            order by held.sort_name, held.entry limit %d""".formatted(FIELDS, SEEN, PAGE + 1);

    private static final String AS_WRITTEN = """
            ((for_network and words_network @@ %1$s) or (for_public and words_public @@ %1$s))""";
    /** Found once, as written or with a typing error, then counted and paged from the same rows. */
    private static final String SEARCH = """
            with asked as materialized (
                select plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?) as one,
                    plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?) as other),
            hits as materialized (
                select listing.entry, listing.sort_name, case when %1$s and %2$s then 0 else 1 end as rank
                from listing, asked where %4$s and (%1$s or ? <<%% names) and (%2$s or ? <<%% names)),
            page as (select * from hits order by rank, sort_name, entry limit 51)
            select (select count(*) from hits), %3$s from page join listing using (entry)
            order by page.rank, page.sort_name, page.entry
            """.formatted(
            AS_WRITTEN.formatted("one"), AS_WRITTEN.formatted("other"), FIELDS.replace("listing.entry", "entry"), SEEN);

    Work placePage() {
        return withReader(HELD.formatted("?"), turn -> List.of(NETWORK, NETWORK, of(Questions.PLACES, turn)));
    }

    Work functionPage() {
        return withReader(
                HELD.formatted("'FR' and held.function = ?"),
                turn -> List.of(NETWORK, NETWORK, of(Questions.FUNCTIONS, turn)));
    }

    Work entry() {
        return withReader(
                "select " + FIELDS + " from listing where " + SEEN + " and listing.entry = ?",
                turn -> List.of(NETWORK, of(questions.entries(), turn)));
    }

    Work search() {
        return new SqlWork(database, name, List.of(reader(), new Step(SEARCH, turn -> {
            var words = of(Questions.SEARCHES, turn);
            var one = words.getFirst();
            var other = words.getLast();
            return List.of(one, one + ":*", other, other + ":*", NETWORK, one, other);
        })));
    }

    Work places() {
        return new SqlWork(database, name, List.of(new Step("""
                select key, kind, code, name, population, department, region, epci from place
                where lower(unaccented(name)) like ? || '%' order by population desc nulls last limit 20""", turn -> List.of(of(Questions.BEGINNINGS, turn)))));
    }

    private Work withReader(String sql, IntFunction<List<Object>> values) {
        return new SqlWork(database, name, List.of(reader(), new Step(sql, values)));
    }

    private static Step reader() {
        return new Step(READER, turn -> List.of(NETWORK, "bench-" + Questions.reader(turn % Settings.CONNECTIONS)));
    }

    private static <T> T of(List<T> all, int turn) {
        return all.get(turn % all.size());
    }
}
