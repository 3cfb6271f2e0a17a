package org.essaim.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackUndone;

/** The questions asked about referrals. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {
    /** More than a track of years needs. */
    static final int MOST = 200;

    /** Those of a track, the latest first. */
    List<Referral> listOf(UUID track) {
        return find("track = ?1 order by id desc", track).range(0, MOST - 1).list();
    }

    /** A track is undone only while nobody was referred in it. */
    void trackUndone(@Observes TrackUndone told) {
        told.requireNone(countOf(told.track().id()));
    }

    long countOf(UUID track) {
        return count("track", track);
    }

    /** @throws Refusal {@code not-found} when the track has no such one */
    Referral get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    boolean isOpen(UUID track, UUID expert) {
        return count("track = ?1 and expert = ?2 and endedOn is null", track, expert) > 0;
    }

    /** One that has not moved for long; the rows that another node holds are left to it. */
    Optional<Referral> nextToRemind(LocalDate today) {
        return getSession()
                .createNativeQuery("""
                        select * from referral where remind_on <= :today
                        order by remind_on, id limit 1 for update skip locked
                        """, Referral.class)
                .setParameter("today", today)
                .uniqueResultOptional();
    }

    /** Which of them the collectivité has evaluated. */
    Set<UUID> evaluated(Collection<UUID> referrals) {
        return Set.copyOf(getSession()
                .createNativeQuery(
                        "select referral from expert_evaluation where referral = any (:referrals)", UUID.class)
                .setParameter("referrals", referrals.toArray(UUID[]::new), UUID[].class)
                .list());
    }
}
