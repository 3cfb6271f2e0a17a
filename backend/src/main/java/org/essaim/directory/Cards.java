package org.essaim.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.essaim.consent.Audience;

/** Reads people as the database keeps them ready to be shown, and leaves out what does not hold today. */
@ApplicationScoped
class Cards {
    private final ObjectReader json;
    private final HeldSeats seats;
    private final Clock clock;

    Cards(ObjectMapper json, HeldSeats seats, Clock clock) {
        this.json = json.readerFor(Card.class);
        this.seats = seats;
        this.clock = clock;
    }

    /** The person of a row with the columns of {@link DirectorySql}. */
    ListedPerson read(ResultSet row, Reader reader) throws SQLException {
        var today = LocalDate.now(clock);
        var card = card(row.getBytes("card"));
        return new ListedPerson(
                row.getObject("entry", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("subject"),
                card.name(),
                card.details(),
                card.mandatesOn(today),
                card.positionsOn(today),
                seats.read(row),
                reader.seesAudiences() ? audiences(row) : List.of(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private Card card(byte[] text) {
        try {
            return json.readValue(text);
        } catch (IOException notOurs) {
            throw new IllegalStateException("A listing does not show what this version reads", notOurs);
        }
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
