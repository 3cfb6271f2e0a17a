package org.essaim.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.essaim.directory.ListedPerson.HeldSeat;
import org.essaim.member.SeatRole;

/** The seats, in organisations that belong to the network, of people who opened their positions to the reader. */
@ApplicationScoped
class HeldSeats {
    private final DataSource database;

    HeldSeats(DataSource database) {
        this.database = database;
    }

    /** The same people with the seats that the reader may know of, in one query for all. */
    List<ListedPerson> complete(Reader reader, List<ListedPerson> people) {
        if (people.isEmpty() || !reader.seesSeats()) {
            return people;
        }
        var seats = of(reader, people);
        return people.stream()
                .map(listed -> listed.withSeats(seats.getOrDefault(listed.person(), List.of())))
                .toList();
    }

    private Map<UUID, List<HeldSeat>> of(Reader reader, List<ListedPerson> people) {
        return new Sql()
                        .add(
                                """
                select seat.person, seat.organization, seat.role, organization.name
                from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = seat.organization
                    and membership.network = seat.network and membership.network = ?
                join listing on listing.person = seat.person and listing.network = membership.network
                join directory_entry entry on entry.id = listing.entry
                where seat.person = any (?) and seat.starts_on <= current_date
                    and (seat.ends_on is null or seat.ends_on >= current_date)
                    and membership.state in ('ACTIVE', 'RENEWAL_DUE') and membership.since <= current_date
                    and (membership.until is null or membership.until >= current_date)
                    and\s""",
                                reader.network(),
                                people.stream().map(ListedPerson::person).toList())
                        .add(reader.seesAllSeats() ? "true" : "entry.positions_for >= " + reader.level())
                        .add(" order by organization.sort_name, seat.role, seat.id")
                        .list(database, row -> Map.entry(row.getObject("person", UUID.class), seat(row)))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static HeldSeat seat(ResultSet row) throws SQLException {
        return new HeldSeat(
                row.getObject("organization", UUID.class),
                row.getString("name"),
                SeatRole.valueOf(row.getString("role")));
    }
}
