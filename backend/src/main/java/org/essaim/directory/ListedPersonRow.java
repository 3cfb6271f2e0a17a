package org.essaim.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.essaim.consent.Audience;
import org.essaim.directory.ListedPerson.Details;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.directory.ListedPerson.HeldPosition;
import org.essaim.directory.ListedPerson.HeldSeat;
import org.essaim.directory.ListedPerson.Name;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.member.SeatRole;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** A row of the directory: the sort key, and the person as far as the query let them be seen. */
record ListedPersonRow(int rank, String sortName, boolean showsPositions, ListedPerson listed) {

    /** The columns read by {@link #read}; {@code shown.level} is what the reader may see of the row. */
    static final String COLUMNS = """
            listing.entry, listing.person, listing.sort_name, listing.updated_at,
            listing.for_network, listing.for_public, listing.for_partners <> '{}' as for_partner,
            person.subject, person.given_name, person.family_name,
            case when entry.headline_for >= shown.level then entry.headline end as headline,
            case when entry.practices_for >= shown.level then entry.practices else '{}' end as practices,
            case when entry.help_offered_for >= shown.level then entry.help_offered end as help_offered,
            case when entry.help_sought_for >= shown.level then entry.help_sought end as help_sought,
            case when entry.actor_kind_for >= shown.level then entry.actor_kind end as actor_kind,
            case when entry.acts_in_for >= shown.level then entry.acts_in else '{}' end as acts_in,
            entry.available_for_contact,
            case when entry.biography_for >= shown.level then person.biography end as biography,
            case when entry.email_for >= shown.level then person.email end as email,
            case when entry.phone_for >= shown.level then person.phone end as phone,
            entry.positions_for >= shown.level as shows_positions""";

    static ListedPersonRow read(ResultSet row, boolean withAudiences) throws SQLException {
        var listed = new ListedPerson(
                row.getObject("entry", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("subject"),
                new Name(row.getString("given_name"), row.getString("family_name")),
                new Details(
                        row.getString("headline"),
                        texts(row, "practices"),
                        row.getString("help_offered"),
                        row.getString("help_sought"),
                        actorKind(row),
                        texts(row, "acts_in"),
                        row.getBoolean("available_for_contact"),
                        row.getString("biography"),
                        row.getString("email"),
                        row.getString("phone")),
                List.of(),
                List.of(),
                List.of(),
                withAudiences ? audiences(row) : List.of(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
        return new ListedPersonRow(
                row.getInt("rank"), row.getString("sort_name"), row.getBoolean("shows_positions"), listed);
    }

    static HeldMandate mandate(ResultSet row) throws SQLException {
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

    static HeldPosition position(ResultSet row) throws SQLException {
        return new HeldPosition(
                row.getString("title"), PositionKind.valueOf(row.getString("kind")), row.getString("organization"));
    }

    private static @Nullable ActorKind actorKind(ResultSet row) throws SQLException {
        var kind = row.getString("actor_kind");
        return kind == null ? null : ActorKind.valueOf(kind);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static HeldSeat seat(ResultSet row) throws SQLException {
        return new HeldSeat(
                row.getObject("organization", UUID.class),
                row.getString("name"),
                SeatRole.valueOf(row.getString("role")));
    }

    private static List<Audience> audiences(ResultSet row) throws SQLException {
        var audiences = new ArrayList<Audience>();
        addIf(row.getBoolean("for_network"), Audience.NETWORK, audiences);
        addIf(row.getBoolean("for_public"), Audience.PUBLIC, audiences);
        addIf(row.getBoolean("for_partner"), Audience.PARTNER, audiences);
        return audiences;
    }

    private static void addIf(boolean listed, Audience audience, List<Audience> audiences) {
        if (listed) {
            audiences.add(audience);
        }
    }
}
