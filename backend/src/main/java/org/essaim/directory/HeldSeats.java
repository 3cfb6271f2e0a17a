package org.essaim.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.essaim.directory.ListedPerson.HeldSeat;

/** The seats, in organisations that belong to the network, of people who opened their positions to the reader. */
@ApplicationScoped
class HeldSeats {
    /** Most people have none: then nothing but the index of their seats is looked at. */
    private static final String COLUMN = """
            (select json_agg(json_build_object(
                    'organization', seat.organization, 'name', organization.name, 'role', seat.role)
                    order by organization.sort_name, seat.role, seat.id)
                from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = seat.organization and membership.network = seat.network
                where seat.person = listing.person and seat.network = listing.network
                    and seat.starts_on <= current_date and (seat.ends_on is null or seat.ends_on >= current_date)
                    and membership.state in ('ACTIVE', 'RENEWAL_DUE') and membership.since <= current_date
                    and (membership.until is null or membership.until >= current_date)
                    and %s) as seats""";

    private final ObjectReader json;

    HeldSeats(ObjectMapper json) {
        this.json = json.readerFor(new TypeReference<List<HeldSeat>>() {});
    }

    /** What a query about {@code listing} selects of them, named {@code seats}. */
    static String column(Reader reader) {
        return reader.seesSeats() ? COLUMN.formatted(condition(reader)) : "null as seats";
    }

    /** Those of a row that has the column. */
    List<HeldSeat> read(ResultSet row) throws SQLException {
        var seats = row.getString("seats");
        if (seats == null) {
            return List.of();
        }
        try {
            return json.readValue(seats);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A seat is not what this version reads", notOurs);
        }
    }

    private static String condition(Reader reader) {
        return reader.seesAllSeats()
                ? "true"
                : "(select entry.positions_for from directory_entry entry where entry.id = listing.entry) >= "
                        + reader.level();
    }
}
