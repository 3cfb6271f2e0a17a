package org.essaim.peer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.support.request.CollectivityKind;
import org.essaim.support.track.SupportTrack;
import org.jspecify.annotations.Nullable;

/** The questions asked about agreements. */
@ApplicationScoped
class PeerAgreementRepository implements PanacheRepositoryBase<PeerAgreement, UUID> {
    /** As many as a network has tracks; beyond, those who agreed last are compared. */
    static final int MOST = 500;

    Optional<PeerAgreement> standing(UUID track) {
        return find("track = ?1 and withdrawnOn is null", track).firstResultOptional();
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Optional<PeerAgreement> lock(UUID track) {
        return find("track = ?1 and withdrawnOn is null", track)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A collectivité that agreed: its track, and of which kind it said to be. */
    record Agreed(
            PeerAgreement agreement,
            SupportTrack track,
            @Nullable CollectivityKind kind) {}

    /**
     * Those of the network but this one, all that is known of them in one question. Where they are tells two apart, as
     * far as it is known of both; else how they are called.
     */
    List<Agreed> others(SupportTrack track) {
        return getSession()
                .createQuery("""
                        select agreement, track, request.assessment.collectivityKind from PeerAgreement agreement
                        join SupportTrack track on track.id = agreement.track
                        left join SupportRequest request on request.id = track.request
                        where agreement.network = :network and agreement.withdrawnOn is null
                            and (track.place <> :place
                                or (track.place is null or :place is null) and lower(track.collectivity) <> lower(:name))
                        order by agreement.agreedOn desc, agreement.id desc
                        """, Agreed.class)
                .setParameter("network", track.network())
                .setParameter("place", track.place(), String.class)
                .setParameter("name", track.collectivity())
                .setMaxResults(MOST)
                .list();
    }

    Optional<CollectivityKind> kindOf(SupportTrack track) {
        return getSession()
                .createQuery(
                        "select assessment.collectivityKind from SupportRequest where id = :request",
                        CollectivityKind.class)
                .setParameter("request", track.request())
                .uniqueResultOptional();
    }

    /** Who agreed, as people call them; nobody any more once they were erased. */
    Optional<String> nameOf(@Nullable UUID person) {
        return getSession()
                .createQuery(
                        "select givenName || ' ' || familyName from Person where id = :person and erasedAt is null",
                        String.class)
                .setParameter("person", person)
                .uniqueResultOptional();
    }
}
