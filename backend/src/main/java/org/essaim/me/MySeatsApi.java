package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.me.MySeats.MySeat;
import org.essaim.member.SeatRole;
import org.essaim.member.SignedIn;
import org.hibernate.Session;

/** The organisations in which one takes part. */
@Path("/me/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MySeatsApi {
    private final SignedIn signedIn;
    private final Session session;

    MySeatsApi(SignedIn signedIn, Session session) {
        this.signedIn = signedIn;
        this.session = session;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the organisations in which I take part",
            description = "Seats of today, also in an organisation whose membership lapsed: its managers can renew it.")
    public MySeats listMySeats() {
        var items = session.createNativeQuery("""
                select seat.id, membership.network, organization.id, organization.name, seat.role, seat.starts_on,
                    seat.ends_on
                from seat
                join organization on organization.id = seat.organization
                join membership on membership.organization = organization.id and membership.network = seat.network
                where seat.person = :person and seat.starts_on <= current_date
                    and (seat.ends_on is null or seat.ends_on >= current_date)
                order by membership.network, organization.sort_name, seat.role
                limit 100
                """, Object[].class)
                .setParameter("person", signedIn.person().id())
                .setTupleTransformer((row, names) -> seat(row))
                .list();
        return new MySeats(items);
    }

    private static MySeat seat(Object[] row) {
        var role = SeatRole.valueOf((String) row[4]);
        return new MySeat(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                role,
                role == SeatRole.MANAGER,
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }
}
