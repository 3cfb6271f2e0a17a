package org.essaim.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.directory.ListedPerson.HeldPosition;
import org.essaim.directory.ListedPerson.HeldSeat;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The questions asked of the directory; each is asked as a {@link Reader}, and answers no more than that reader sees. */
@ApplicationScoped
public class Directory {
    private static final int COUNTED_UP_TO = 10_000;

    private final Session session;

    Directory(Session session) {
        this.session = session;
    }

    /** A page of everyone whom the reader sees, by name. */
    public Slice<ListedPerson> list(Reader reader, @Nullable String after, int limit) {
        return search(reader, DirectoryQuery.EVERYONE, after, limit);
    }

    /** A page of those found: as written first, then with a typing error forgiven, each by name. */
    Slice<ListedPerson> search(Reader reader, DirectoryQuery query, @Nullable String after, int limit) {
        var filter = DirectoryFilter.of(session, reader, query);
        var list = "directory/%s/%s".formatted(reader, query);
        var key = Cursor.read(list, after, 3);
        var sql = new Sql().add("select ").add(ListedPersonRow.COLUMNS + ", ");
        filter.rank(sql);
        sql.add(" as rank ").add(from(reader));
        filter.where(sql);
        if (key != null) {
            afterKey(sql, filter, key);
        }
        sql.add(
                        filter.words().isEmpty()
                                ? " order by listing.sort_name, listing.entry"
                                : " order by rank, listing.sort_name, listing.entry")
                .add(" limit ?", limit + 1);
        var rows = sql.list(session, row -> ListedPersonRow.read(row, reader.seesAudiences()));
        return Slice.of(
                        rows,
                        limit,
                        last -> Cursor.write(
                                list,
                                last.rank(),
                                last.sortName(),
                                last.listed().entry()))
                .mapAll(page -> complete(reader, page));
    }

    /** How many are found, counted up to ten thousand; empty below {@code atLeast}, so that a count betrays nobody. */
    OptionalInt count(Reader reader, DirectoryQuery query, int atLeast) {
        var sql = new Sql().add("select count(*) from (select 1 from listing where");
        DirectoryFilter.of(session, reader, query).where(sql);
        sql.add(" limit ?) as found", COUNTED_UP_TO);
        int found = sql.list(session, row -> row.getInt(1)).getFirst();
        return found < atLeast ? OptionalInt.empty() : OptionalInt.of(found);
    }

    public Optional<ListedPerson> find(Reader reader, UUID entry) {
        return one(reader, " and listing.entry = ?", entry);
    }

    /** A person as the reader sees them, if at all. */
    public Optional<ListedPerson> findPerson(Reader reader, UUID person) {
        return one(reader, " and listing.person = ?", person);
    }

    /** Those of these accounts whom the reader sees, by name. */
    public List<ListedPerson> listAmong(Reader reader, Collection<String> subjects) {
        var sql = select(reader).add(" and person.subject = any (string_to_array(?, ','))", String.join(",", subjects));
        return complete(
                reader,
                sql.add(" order by listing.sort_name, listing.entry")
                        .list(session, row -> ListedPersonRow.read(row, reader.seesAudiences())));
    }

    /** Those of these persons whom the reader sees. */
    public List<ListedPerson> listPersons(Reader reader, Collection<UUID> persons) {
        var rows = select(reader)
                .add(" and listing.person = any (?)", persons)
                .list(session, row -> ListedPersonRow.read(row, reader.seesAudiences()));
        return complete(reader, rows);
    }

    /**
     * The mandates that a person held on a day, if the reader sees the person. Those that are over were not agreed to be
     * shown: only those who run the network learn of them.
     */
    Optional<List<HeldMandate>> mandatesOn(Reader reader, UUID entry, LocalDate day) {
        return find(reader, entry)
                .map(listed -> new Sql()
                        .add("""
                select kind, function, rank, place, delegation, starts_on, verification from mandate
                where person = ? and starts_on <= ? and (ends_on is null or ends_on >= ?)""")
                        .with(listed.person())
                        .with(day)
                        .with(day)
                        .add(reader.seesAudiences() ? "" : " and (ends_on is null or ends_on >= current_date)")
                        .add(" order by starts_on, id")
                        .list(session, ListedPersonRow::mandate));
    }

    /** The active territory of a network that has this slug. */
    Optional<UUID> territory(String network, String slug) {
        return new Sql()
                        .add(
                                "select id from territory where archived_at is null and network = ? and slug = ?",
                                network,
                                slug)
                        .list(session, row -> row.getObject(1, UUID.class))
                        .stream()
                        .findFirst();
    }

    private Optional<ListedPerson> one(Reader reader, String condition, UUID id) {
        var rows = select(reader)
                .add(condition, id)
                .list(session, row -> ListedPersonRow.read(row, reader.seesAudiences()));
        return complete(reader, rows).stream().findFirst();
    }

    private static Sql select(Reader reader) {
        var sql = new Sql()
                .add("select " + ListedPersonRow.COLUMNS + ", 0 as rank ")
                .add(from(reader));
        return reader.sees(sql);
    }

    private static String from(Reader reader) {
        return """
                from listing
                join person on person.id = listing.person
                join directory_entry entry on entry.id = listing.entry
                cross join lateral (select %s as level) as shown
                where""".formatted(reader.level());
    }

    private static void afterKey(Sql sql, DirectoryFilter filter, List<String> key) {
        try {
            int rank = Integer.parseInt(key.get(0));
            var entry = UUID.fromString(key.get(2));
            if (filter.words().isEmpty()) {
                sql.add(" and (listing.sort_name, listing.entry) > (?, ?)", key.get(1), entry);
                return;
            }
            sql.add(" and (");
            filter.rank(sql);
            sql.add(", listing.sort_name, listing.entry) > (?, ?, ?)", rank, key.get(1), entry);
        } catch (IllegalArgumentException tampered) {
            throw Cursor.foreign();
        }
    }

    private List<ListedPerson> complete(Reader reader, List<ListedPersonRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var mandates =
                mandatesOf(rows.stream().map(row -> row.listed().person()).toList());
        var positions = positionsOf(rows.stream()
                .filter(ListedPersonRow::showsPositions)
                .map(row -> row.listed().person())
                .toList());
        var seats = seatsOf(reader, rows);
        return rows.stream()
                .map(ListedPersonRow::listed)
                .map(listed -> listed.with(
                                mandates.getOrDefault(listed.person(), List.of()),
                                positions.getOrDefault(listed.person(), List.of()))
                        .withSeats(seats.getOrDefault(listed.person(), List.of())))
                .toList();
    }

    private Map<UUID, List<HeldMandate>> mandatesOf(Collection<UUID> persons) {
        return byPerson(new Sql()
                .add("""
                select person, kind, function, rank, place, delegation, starts_on, verification from mandate
                where person = any (?) and starts_on <= current_date and (ends_on is null or ends_on >= current_date)
                order by starts_on, id""", persons)
                .list(session, row -> Map.entry(row.getObject("person", UUID.class), ListedPersonRow.mandate(row))));
    }

    private Map<UUID, List<HeldPosition>> positionsOf(Collection<UUID> persons) {
        return byPerson(new Sql()
                .add("""
                select person, title, kind, organization from position
                where person = any (?) and (starts_on is null or starts_on <= current_date)
                    and (ends_on is null or ends_on >= current_date)
                order by title, id""", persons)
                .list(session, row -> Map.entry(row.getObject("person", UUID.class), ListedPersonRow.position(row))));
    }

    /** Seats in organisations that belong to the network, of those who opened their positions to the reader. */
    private Map<UUID, List<HeldSeat>> seatsOf(Reader reader, List<ListedPersonRow> rows) {
        var persons = rows.stream()
                .filter(row -> reader.seesAllSeats() || (reader.seesSeats() && row.showsPositions()))
                .map(row -> row.listed().person())
                .toList();
        return persons.isEmpty()
                ? Map.of()
                : byPerson(new Sql()
                        .add("""
                select seat.person, seat.organization, seat.role, organization.name
                from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = seat.organization and membership.network = ?
                where seat.person = any (?) and seat.starts_on <= current_date
                    and (seat.ends_on is null or seat.ends_on >= current_date)
                    and membership.state in ('ACTIVE', 'RENEWAL_DUE') and membership.since <= current_date
                    and (membership.until is null or membership.until >= current_date)
                order by organization.sort_name, seat.role, seat.id""", reader.network(), persons)
                        .list(
                                session,
                                row -> Map.entry(row.getObject("person", UUID.class), ListedPersonRow.seat(row))));
    }

    private static <T> Map<UUID, List<T>> byPerson(List<Map.Entry<UUID, T>> rows) {
        return rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
