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
            select person.id from person join belonging on belonging.person = person.id
            where person.subject = ? and belonging.network = ? and since <= current_date
                and (until is null or until >= current_date)""";

    private static final String FIELDS = """
            listing.entry, listing.person, listing.sort_name, listing.updated_at, person.given_name, person.family_name,
            case when entry.headline_for >= level then entry.headline end,
            case when entry.practices_for >= level then entry.practices else '{}' end,
            case when entry.help_offered_for >= level then entry.help_offered end,
            case when entry.help_sought_for >= level then entry.help_sought end,
            case when entry.biography_for >= level then person.biography end,
            case when entry.email_for >= level then person.email end,
            case when entry.phone_for >= level then person.phone end,
            (select json_agg(json_build_array(kind, function, rank, place, delegation, starts_on) order by starts_on, id)
             from mandate where mandate.person = listing.person and starts_on <= current_date
                and (ends_on is null or ends_on >= current_date)),
            (select json_agg(json_build_array(title, kind, organization) order by title, id)
             from position where entry.positions_for >= level and position.person = listing.person
                and (starts_on is null or starts_on <= current_date) and (ends_on is null or ends_on >= current_date))
            """;
    private static final String FROM = """
            from listing
            join person on person.id = listing.person
            join directory_entry entry on entry.id = listing.entry
            cross join lateral (select (case when for_network then 'NETWORK' else 'PUBLIC' end)::visibility as level) as shown
            where listing.network = ? and (listing.until is null or listing.until >= current_date)
                and (for_network or for_public)""";
    private static final String HELD = """
             and exists (select from listing_place held where held.entry = listing.entry and held.network = listing.network
                and held.level >= level and (held.starts_on is null or held.starts_on <= current_date)
                and (held.ends_on is null or held.ends_on >= current_date)""";
    private static final String BY_NAME = " order by listing.sort_name, listing.entry limit " + (PAGE + 1);

    private static final String AS_WRITTEN = """
            ((for_network and words_network @@ %1$s) or (for_public and words_public @@ %1$s))""";
    /** Found once, as written or with a typing error, then counted and paged from the same rows. */
    private static final String SEARCH =
            """
            with asked as materialized (
                select plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?) as one,
                    plainto_tsquery('french_unaccented', ?) || to_tsquery('simple', ?) as other),
            hits as materialized (
                select listing.entry, listing.sort_name,
                    case when %1$s and %2$s then 0 else 1 end as rank
                from listing, asked
                where listing.network = ? and (until is null or until >= current_date) and (for_network or for_public)
                    and (%1$s or ? <<%% names) and (%2$s or ? <<%% names)),
            page as (select entry as hit, rank from hits order by rank, sort_name, entry limit 51)
            select (select count(*) from hits), %3$s %4$s and listing.entry in (select hit from page)
            """.formatted(AS_WRITTEN.formatted("one"), AS_WRITTEN.formatted("other"), FIELDS, FROM);

    Work placePage() {
        return withReader(
                "select " + FIELDS + FROM + HELD + " and held.place = ?)" + BY_NAME,
                turn -> List.of(NETWORK, of(Questions.PLACES, turn)));
    }

    Work functionPage() {
        return withReader(
                "select " + FIELDS + FROM + HELD + " and held.function = ?)" + BY_NAME,
                turn -> List.of(NETWORK, of(Questions.FUNCTIONS, turn)));
    }

    Work entry() {
        return withReader(
                "select " + FIELDS + FROM + " and listing.entry = ?",
                turn -> List.of(NETWORK, of(questions.entries(), turn)));
    }

    Work search() {
        return new SqlWork(database, name, List.of(reader(), new Step(SEARCH, turn -> {
            var words = of(Questions.SEARCHES, turn);
            var asked = List.<Object>of(words.getFirst(), words.getLast());
            return List.of(
                    asked.getFirst(),
                    asked.getFirst() + ":*",
                    asked.getLast(),
                    asked.getLast() + ":*",
                    NETWORK,
                    asked.getFirst(),
                    asked.getLast(),
                    NETWORK);
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
        return new Step(READER, turn -> List.of("bench-" + Questions.reader(turn % Settings.CONNECTIONS), NETWORK));
    }

    private static <T> T of(List<T> all, int turn) {
        return all.get(turn % all.size());
    }
}
