package org.essaim.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.essaim.directory.DirectorySql.Position;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.Verification;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.jspecify.annotations.Nullable;

/** The questions asked of the directory; each is asked as a {@link Reader}, and answers no more than that reader sees. */
@ApplicationScoped
public class Directory {
    private static final int COUNTED_UP_TO = 10_000;

    private final DataSource database;
    private final Cards cards;

    Directory(DataSource database, Cards cards) {
        this.database = database;
        this.cards = cards;
    }

    /** An entry as somebody sees it, and which reader that is. */
    record Seen(Reader reader, ListedPerson listed) {}

    /** Of an entry: who reads it, and when it was last written. */
    record Edition(Reader reader, Instant writtenAt) {}

    /** A page of those found, and how many there are; none are counted unless that was asked. */
    record Found(Slice<ListedPerson> page, int total) {}

    /** Somebody found, or nobody: then there is a total at most. */
    private record Row(
            int total,
            @Nullable Position position,
            @Nullable ListedPerson somebody) {
        Position end() {
            return Objects.requireNonNull(position);
        }

        ListedPerson listed() {
            return Objects.requireNonNull(somebody);
        }
    }

    /** A page of those found, without counting them. */
    public Slice<ListedPerson> search(Reader reader, DirectoryQuery query, @Nullable String after, int limit) {
        return search(reader, query, after, limit, false).page();
    }

    /**
     * A page of those found: as written first, then with a typing error forgiven, each by name.
     *
     * @param counted whether to count them, up to ten thousand
     */
    Found search(Reader reader, DirectoryQuery query, @Nullable String after, int limit, boolean counted) {
        var filter = DirectoryFilter.of(database, reader, query);
        var list = "directory/%s/%s".formatted(reader, query);
        var key = Cursor.read(list, after, Position.PARTS);
        var rows = DirectorySql.page(
                        filter, key == null ? null : Position.of(key), limit + 1, counted ? COUNTED_UP_TO : 0)
                .list(database, row -> row(row, reader, filter));
        var page = Slice.of(
                        rows.stream().filter(row -> row.somebody() != null).toList(),
                        limit,
                        last -> Cursor.write(
                                list,
                                last.end().rank(),
                                last.end().sortName(),
                                last.end().entry()))
                .map(Row::listed);
        return new Found(page, counted ? total(filter, rows) : 0);
    }

    public Optional<ListedPerson> find(Reader reader, UUID entry) {
        return one(reader, DirectorySql.one(reader).add(" and listing.entry = ?", entry));
    }

    /** An entry and which reader the account is, in one query; empty too for an account that is nobody's yet. */
    Optional<Seen> find(Account account, UUID entry) {
        return first(DirectorySql.entry(account, entry), row -> {
            var reader = account.reader(isMember(row));
            return reader.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Seen(reader.get(), cards.read(row, reader.get())));
        });
    }

    /** All that has to be known of an entry for whoever has it already, in one query with what the account may see. */
    Optional<Edition> edition(Account account, UUID entry) {
        return first(DirectorySql.edition(account, entry), row -> {
            var writtenAt = row.getObject("updated_at", OffsetDateTime.class).toInstant();
            return account.reader(isMember(row)).map(reader -> new Edition(reader, writtenAt));
        });
    }

    /** A person as the reader sees them, if at all. */
    public Optional<ListedPerson> findPerson(Reader reader, UUID person) {
        return one(reader, DirectorySql.one(reader).add(" and listing.person = ?", person));
    }

    /** Those of these accounts whom the reader sees, by name. */
    public List<ListedPerson> listAmong(Reader reader, Collection<String> subjects) {
        return list(reader, DirectorySql.among(reader, String.join(",", subjects)));
    }

    /** Those of these persons whom the reader sees. */
    public List<ListedPerson> listPersons(Reader reader, Collection<UUID> persons) {
        return list(reader, DirectorySql.one(reader).add(" and listing.person = any (?)", persons));
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
                        .list(database, Directory::mandate));
    }

    /** The active territory of a network that has this slug. */
    public Optional<UUID> territory(String network, String slug) {
        return new Sql()
                        .add(
                                "select id from territory where archived_at is null and network = ? and slug = ?",
                                network,
                                slug)
                        .list(database, row -> row.getObject(1, UUID.class))
                        .stream()
                        .findFirst();
    }

    private <T> Optional<T> first(Sql sql, Sql.Row<Optional<T>> reading) {
        return sql.list(database, reading).stream().flatMap(Optional::stream).findFirst();
    }

    private static @Nullable Boolean isMember(ResultSet row) throws SQLException {
        return (Boolean) row.getObject("is_member");
    }

    private Optional<ListedPerson> one(Reader reader, Sql sql) {
        return list(reader, sql).stream().findFirst();
    }

    private List<ListedPerson> list(Reader reader, Sql sql) {
        return sql.list(database, row -> cards.read(row, reader));
    }

    private int total(DirectoryFilter filter, List<Row> rows) {
        return filter.beginning() == DirectoryFilter.Beginning.HITS
                ? rows.getFirst().total()
                : DirectorySql.count(filter, COUNTED_UP_TO)
                        .list(database, row -> row.getInt(1))
                        .getFirst();
    }

    private Row row(ResultSet row, Reader reader, DirectoryFilter filter) throws SQLException {
        int total = filter.beginning() == DirectoryFilter.Beginning.HITS ? row.getInt("total") : 0;
        var entry = row.getObject("entry", UUID.class);
        return entry == null
                ? new Row(total, null, null)
                : new Row(
                        total,
                        new Position(row.getInt("rank"), row.getString("sort_name"), entry),
                        cards.read(row, reader));
    }

    private static HeldMandate mandate(ResultSet row) throws SQLException {
        var rank = (Number) row.getObject("rank");
        var function = row.getString("function");
        return new HeldMandate(
                MandateKind.valueOf(row.getString("kind")),
                function == null ? null : MandateFunction.valueOf(function),
                rank == null ? null : rank.intValue(),
                row.getString("place"),
                row.getString("delegation"),
                row.getObject("starts_on", LocalDate.class),
                Verification.valueOf(row.getString("verification")));
    }
}
