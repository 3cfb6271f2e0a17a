package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which collectivité somebody registers, the same one whether it is named as a place or as an organisation, and
 * whether the network knows that it is theirs.
 */
@ApplicationScoped
class SeatHolders {
    /** A seat that the network knows, or a track of the collectivité; a mandate matches whoever bears the name of the elected. */
    private static final String IS_THEIRS = """
            select exists (
                select from belonging join organization on organization.id = belonging.organization
                where network = :network and person = :person and governs = :place
                    and :today between since and coalesce(until, 'infinity')
            ) or exists (
                select from support_track as track
                join track_member on track_member.track = track.id
                where track.network = :network and track.place = :place and track.state <> 'CLOSED'
                    and track_member.person = :person and track_member.left_at is null
            )""";

    private final Session session;
    private final Gazetteer gazetteer;
    private final Clock clock;

    SeatHolders(Session session, Gazetteer gazetteer, Clock clock) {
        this.session = session;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** @throws Refusal {@code unprocessable} for a place that is none, or an organisation in which they have no seat */
    SeatHolder of(String network, NewRegistration said, UUID person) {
        var place = said.place();
        var organization = said.organization();
        if (organization != null && place == null) {
            return organization(network, organization, person);
        }
        if (place == null || organization != null) {
            throw Refusal.unprocessable("place", "a place or an organisation");
        }
        return gazetteer
                .find(place)
                .map(found -> new SeatHolder(
                        found.key(), null, gazetteer.label(found), isTheirs(network, found.key(), person)))
                .orElseThrow(() -> Refusal.unprocessable("place", "not a place of the official list"));
    }

    private SeatHolder organization(String network, UUID id, UUID person) {
        return session.createNativeQuery("""
                select name, governs from organization where id = :id and exists (
                    select from belonging
                    where network = :network and belonging.organization = organization.id and person = :person
                        and :today between since and coalesce(until, 'infinity'))
                """, Object[].class)
                .setParameter("id", id)
                .setParameter("network", network)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setTupleTransformer((row, names) -> holder(id, (String) row[0], (String) row[1]))
                .uniqueResultOptional()
                .orElseThrow(() -> Refusal.unprocessable("organization", "no organisation of yours"));
    }

    private static SeatHolder holder(UUID organization, String name, @Nullable String governs) {
        return governs == null
                ? new SeatHolder(null, organization, name, true)
                : new SeatHolder(governs, null, name, true);
    }

    private boolean isTheirs(String network, String place, UUID person) {
        return session.createNativeQuery(IS_THEIRS, Boolean.class)
                .setParameter("network", network)
                .setParameter("place", place)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }
}
