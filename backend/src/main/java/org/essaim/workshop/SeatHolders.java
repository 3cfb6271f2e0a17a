package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;

/** Tells for which collectivité somebody registers: the same one whether it is named as a place or as an organisation. */
@ApplicationScoped
class SeatHolders {
    private final Session session;
    private final Gazetteer gazetteer;
    private final Clock clock;

    SeatHolders(Session session, Gazetteer gazetteer, Clock clock) {
        this.session = session;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** @throws Refusal {@code unprocessable} for a place that is none, or an organisation in which they have no seat */
    SeatHolder of(NewRegistration said, UUID person) {
        var place = said.place();
        var organization = said.organization();
        if (organization != null && place == null) {
            return organization(organization, person);
        }
        if (place == null || organization != null) {
            throw Refusal.unprocessable("place", "a place or an organisation");
        }
        return gazetteer
                .find(place)
                .map(found -> new SeatHolder(found.key(), null, gazetteer.label(found)))
                .orElseThrow(() -> Refusal.unprocessable("place", "not a place of the official list"));
    }

    private SeatHolder organization(UUID id, UUID person) {
        return session
                .createNativeQuery("""
                select name, governs from organization where id = :id and exists (
                    select 1 from seat where organization = :id and person = :person
                        and :today between starts_on and coalesce(ends_on, 'infinity'))
                """, Object[].class)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setTupleTransformer((row, names) -> row[1] == null
                        ? new SeatHolder(null, id, (String) row[0])
                        : new SeatHolder((String) row[1], null, (String) row[0]))
                .list()
                .stream()
                .map(SeatHolder.class::cast)
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("organization", "no organisation of yours"));
    }
}
