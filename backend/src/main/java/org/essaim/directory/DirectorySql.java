package org.essaim.directory;

import java.util.List;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The queries of the directory. Each begins where the fewest rows have to be looked at, and reads one row for each person
 * it shows (ADR 25); {@code HotQueriesTest} holds them to their plans.
 */
final class DirectorySql {
    private static final String BY_NAME = " order by listing.sort_name, listing.entry limit ?";

    /** Computed once: joined to the listing, it would be asked the other way round, of all who belong to the network. */
    private static final String ASKING = """
            with asking as materialized (
                select exists (
                    select from belonging where belonging.person = person.id and network = ?
                        and since <= current_date and (until is null or until >= current_date)) as is_member
                from person where subject = ?)
            select %s, is_member from listing left join asking on true where""";

    private DirectorySql() {}

    /** Where a page begins: after the last person of the one before. */
    record Position(int rank, String sortName, UUID entry) {
        static final int PARTS = 3;

        /** @throws org.essaim.shared.problem.Refusal {@code invalid-cursor} for what no list has given */
        static Position of(List<String> parts) {
            try {
                return new Position(Integer.parseInt(parts.get(0)), parts.get(1), UUID.fromString(parts.get(2)));
            } catch (IllegalArgumentException tampered) {
                throw Cursor.foreign();
            }
        }
    }

    /** Those found after a position; each row has their total too, as far as it is counted, when words are looked for. */
    static Sql page(DirectoryFilter filter, @Nullable Position after, int limit, int countedUpTo) {
        return switch (filter.beginning()) {
            case NAMES -> byName(filter, after, limit);
            case HELD -> held(filter, after, limit);
            case HITS -> hits(filter, after, limit, countedUpTo);
        };
    }

    /** How many are found, when no words are looked for. */
    static Sql count(DirectoryFilter filter, int upTo) {
        var sql = new Sql().add("select count(*) as total from (");
        if (filter.beginning() == DirectoryFilter.Beginning.HELD) {
            filter.whereHeld(sql.add("select distinct held.entry from listing_place held"
                    + " join listing on listing.entry = held.entry where"));
        } else {
            filter.where(sql.add("select 1 from listing where"));
        }
        return sql.add(" limit ?) as found", upTo);
    }

    /** One person, by the condition on {@code listing} that is added. */
    static Sql one(Reader reader) {
        return reader.sees(new Sql().add("select " + columns(reader) + " from listing where"));
    }

    /** One person, and whether the account is a member: null when it is nobody's, or when that did not need to be asked. */
    static Sql entry(Account account, UUID entry) {
        return entry(account, entry, columns(account.asked()));
    }

    /** When the entry was last written, if the account sees it: all that is read for whoever has it already. */
    static Sql edition(Account account, UUID entry) {
        return entry(account, entry, "listing.updated_at");
    }

    private static Sql entry(Account account, UUID entry, String columns) {
        var sql = new Sql();
        if (account.certain() == null) {
            sql.add(ASKING.formatted(columns), account.network(), account.subject());
        } else {
            sql.add("select " + columns + ", null::boolean as is_member from listing where");
        }
        return account.asked().sees(sql).add(" and listing.entry = ?", entry);
    }

    /** Those of some accounts, by name. */
    static Sql among(Reader reader, String subjects) {
        var sql = new Sql()
                .add("select " + columns(reader).replace("null::text as subject", "person.subject")
                        + " from listing join person on person.id = listing.person where");
        return reader.sees(sql)
                .add(" and person.subject = any (string_to_array(?, ','))", subjects)
                .add(" order by listing.sort_name, listing.entry");
    }

    /** Down the index of names. */
    private static Sql byName(DirectoryFilter filter, @Nullable Position after, int limit) {
        var sql = new Sql().add("select " + columns(filter.reader()) + ", 0 as rank from listing where");
        filter.where(sql);
        if (after != null) {
            sql.add(" and (listing.sort_name, listing.entry) > (?, ?)", after.sortName(), after.entry());
        }
        return sql.add(BY_NAME, limit);
    }

    /** Down the index of those elected or active in a place; whoever is there twice comes once. */
    private static Sql held(DirectoryFilter filter, @Nullable Position after, int limit) {
        var sql = new Sql()
                .add("select distinct on (held.sort_name, held.entry) " + columns(filter.reader())
                        + ", 0 as rank from listing_place held join listing on listing.entry = held.entry where");
        filter.whereHeld(sql);
        if (after != null) {
            sql.add(" and (held.sort_name, held.entry) > (?, ?)", after.sortName(), after.entry());
        }
        return sql.add(" order by held.sort_name, held.entry limit ?", limit);
    }

    /** All hits once, from the indexes of words; the page and the total are taken from the same set. */
    private static Sql hits(DirectoryFilter filter, @Nullable Position after, int limit, int countedUpTo) {
        var sql = new Sql().add("with hits as materialized (select listing.entry, listing.sort_name, ");
        filter.rank(sql);
        filter.where(sql.add(" as rank from listing where"));
        sql.add(") select found.total, page.rank, " + columns(filter.reader()))
                .add(
                        " from (select count(*) as total from (select from hits limit ?) as counted) as found",
                        countedUpTo)
                .add(" left join (select * from hits");
        if (after != null) {
            sql.add(" where (rank, sort_name, entry) > (?, ?, ?)", after.rank(), after.sortName(), after.entry());
        }
        return sql.add(" order by rank, sort_name, entry limit ?) as page on true", limit)
                .add(" left join listing on listing.entry = page.entry order by page.rank, page.sort_name, page.entry");
    }

    private static String columns(Reader reader) {
        return """
                listing.entry, listing.person, listing.sort_name, listing.updated_at, null::text as subject,
                listing.for_network, listing.for_public, listing.for_partners <> '{}' as for_partner, %s as card, %s""".formatted(reader.card(), HeldSeats.column(reader));
    }
}
