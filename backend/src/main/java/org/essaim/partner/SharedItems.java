package org.essaim.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essaim.directory.Sql;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What each partner may receive today: the view {@code shared_item}, which holds the whole rule. */
@ApplicationScoped
public class SharedItems {
    private final Session session;
    private final ObjectMapper json;

    SharedItems(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    private record Row(String sortName, PartnerEntry item) {}

    /** A page of a network, by name. */
    Slice<PartnerEntry> page(UUID partner, String network, @Nullable String after, int limit) {
        var list = "partner-directory/%s/%s".formatted(partner, network);
        var key = Cursor.read(list, after, 2);
        var sql = new Sql().add("""
                select item.item, listing.sort_name
                from shared_item item
                join listing on listing.entry = item.entry
                where item.partner = ? and item.network = ? and listing.network = ?""", partner, network, network);
        if (key != null) {
            sql.add(" and (listing.sort_name, listing.entry) > (?, ?)", key.get(0), Cursor.uuid(key.get(1)));
        }
        var rows = sql.add(" order by listing.sort_name, listing.entry limit ?", limit + 1)
                .list(session, row -> new Row(row.getString("sort_name"), item(row)));
        return Slice.of(
                        rows,
                        limit,
                        last -> Cursor.write(list, last.sortName(), last.item().id()))
                .map(Row::item);
    }

    /** Whether the partner may receive a person now. */
    boolean isShared(UUID partner, String network, UUID person) {
        return !new Sql()
                .add("""
                        select 1 from shared_item item join directory_entry entry on entry.id = item.entry
                        where item.partner = ? and item.network = ? and entry.person = ?""", partner, network, person)
                .list(session, row -> true)
                .isEmpty();
    }

    /** When anything that the partner holds of a network last changed, or had to be erased; empty if nothing ever did. */
    Optional<Instant> lastChange(UUID partner, String network) {
        return new Sql()
                        .add(
                                "select at from shared_entry where partner = ? and network = ? order by xid desc, seq desc limit 1",
                                partner,
                                network)
                        .list(
                                session,
                                row -> row.getObject("at", OffsetDateTime.class).toInstant())
                        .stream()
                        .findFirst();
    }

    /** Those of these entries that the partner may receive now, by their ids. */
    public Map<UUID, PartnerEntry> among(UUID partner, Collection<UUID> entries) {
        return new Sql()
                        .add("select item from shared_item where partner = ? and entry = any (?)", partner, entries)
                        .list(session, this::item)
                        .stream()
                        .collect(Collectors.toMap(PartnerEntry::id, Function.identity()));
    }

    private PartnerEntry item(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("item"), PartnerEntry.class);
        } catch (JsonProcessingException notWhatTheViewMakes) {
            throw new UncheckedIOException(notWhatTheViewMakes);
        }
    }
}
