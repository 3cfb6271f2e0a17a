package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.essaim.member.KnownOrganizations;
import org.essaim.place.Gazetteer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The organisation that joins by an approved application, and who has a seat in it. */
@ApplicationScoped
class JoiningOrganization {
    private final Session session;
    private final KnownOrganizations known;
    private final Gazetteer gazetteer;

    JoiningOrganization(Session session, KnownOrganizations known, Gazetteer gazetteer) {
        this.session = session;
        this.known = known;
        this.gazetteer = gazetteer;
    }

    /** Until the end of the transaction, no other organisation joins for the first time. */
    void hold() {
        known.hold();
    }

    /** The one that is known already, new otherwise. */
    UUID findOrCreate(ApplicantOrganization declared) {
        return find(declared).orElseGet(() -> create(declared, placeOf(declared)));
    }

    /** The one that is known already, if any. */
    Optional<UUID> find(ApplicantOrganization declared) {
        return find(declared, placeOf(declared));
    }

    private @Nullable String placeOf(ApplicantOrganization declared) {
        return declared.place() == null
                ? null
                : gazetteer.find(declared.place()).map(where -> where.key()).orElse(null);
    }

    private Optional<UUID> find(ApplicantOrganization declared, @Nullable String place) {
        return known.findSame(declared.kind(), declared.name(), place);
    }

    private UUID create(ApplicantOrganization declared, @Nullable String place) {
        return known.create(declared.kind(), declared.name(), place);
    }

    /** Ends at once what everybody but these was given before the organisation left, and what it offered then. */
    void vacate(UUID organization, String network, Collection<UUID> except, LocalDate today, Instant now) {
        session.createNativeMutationQuery("""
                delete from seat
                where organization = :organization and network = :network and person not in (:except)
                    and starts_on > :today
                """)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .setParameterList("except", except)
                .setParameter("today", today)
                .executeUpdate();
        session.createNativeMutationQuery("""
                update seat set ends_on = :yesterday, ended_at = :now, version = version + 1
                where organization = :organization and network = :network and person not in (:except)
                    and ended_at is null and (ends_on is null or ends_on > :yesterday)
                """)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .setParameterList("except", except)
                .setParameter("yesterday", today.minusDays(1))
                .setParameter("now", now)
                .executeUpdate();
        session.createNativeMutationQuery("""
                update invitation set state = 'REVOKED', version = version + 1
                where organization = :organization and network = :network and state = 'PENDING'
                """)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .executeUpdate();
    }

    /** Gives a person a seat in the name of a network from that day on, unless they have it. */
    void seat(UUID organization, String network, UUID person, String role, LocalDate from) {
        session.createNativeMutationQuery("""
                insert into seat (organization, network, person, role, starts_on)
                select :organization, :network, :person, :role, :from
                where not exists (
                    select from seat
                    where organization = :organization and network = :network and person = :person and role = :role
                        and (ends_on is null or ends_on >= :from))
                """)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .setParameter("person", person)
                .setParameter("role", role)
                .setParameter("from", from)
                .executeUpdate();
    }
}
