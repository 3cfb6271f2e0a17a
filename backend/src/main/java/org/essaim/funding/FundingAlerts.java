package org.essaim.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The questions asked about fundings that fit a track. */
@ApplicationScoped
class FundingAlerts {
    static final int MOST = 50;

    private final Session session;
    private final Gazetteer gazetteer;

    FundingAlerts(Session session, Gazetteer gazetteer) {
        this.session = session;
        this.gazetteer = gazetteer;
    }

    /** Those that share the most themes first, then those to be asked for soonest. */
    FundingAlertView.Alerts list(UUID track, boolean dismissed, LocalDate today) {
        var rows = session.createNativeQuery("""
                        select funding, name, perimeter, themes, deadline, fitted_on, count(*) over () as total
                        from fitting_funding
                        where track = :track and (dismissed_at is not null) = :dismissed
                            and (deadline is null or deadline >= :today)
                        order by cardinality(themes) desc, deadline nulls last, name, funding limit :limit
                        """, Object[].class)
                .setParameter("track", track)
                .setParameter("dismissed", dismissed)
                .setParameter("today", today)
                .setParameter("limit", MOST)
                .addScalar("funding", UUID.class)
                .addScalar("name", String.class)
                .addScalar("perimeter", String.class)
                .addScalar("themes", String[].class)
                .addScalar("deadline", LocalDate.class)
                .addScalar("fitted_on", LocalDate.class)
                .addScalar("total", Integer.class)
                .list();
        return new FundingAlertView.Alerts(
                rows.stream().map(this::view).toList(), rows.isEmpty() ? 0 : (int) rows.getFirst()[6]);
    }

    private FundingAlertView view(Object[] row) {
        var perimeter = (String) row[2];
        return new FundingAlertView(
                (UUID) row[0],
                (String) row[1],
                perimeter,
                gazetteer.find(perimeter).map(gazetteer::label).orElse(null),
                Arrays.asList((String[]) row[3]),
                (LocalDate) row[4],
                (LocalDate) row[5]);
    }

    /**
     * Puts one aside, or takes it back.
     *
     * @param at when it was put aside; none takes it back
     * @return whether anything changed
     * @throws Refusal {@code not-found} for a funding that never fitted
     */
    boolean dismiss(UUID track, UUID funding, @Nullable Instant at) {
        int changed = session.createNativeMutationQuery("""
                        update funding_alert set dismissed_at = :at
                        where track = :track and funding = :funding
                            and (dismissed_at is null) = (cast(:at as timestamptz) is not null)
                        """)
                .setParameter("at", at, Instant.class)
                .setParameter("track", track)
                .setParameter("funding", funding)
                .executeUpdate();
        if (changed == 0 && !isThere(track, funding)) {
            throw Refusal.notFound();
        }
        return changed > 0;
    }

    private boolean isThere(UUID track, UUID funding) {
        return session.createNativeQuery(
                        "select exists (select from funding_alert where track = :track and funding = :funding)",
                        Boolean.class)
                .setParameter("track", track)
                .setParameter("funding", funding)
                .getSingleResult();
    }

    /**
     * The next track, in their order, that has something new to tell and was told nothing today; its row is locked, so that
     * one node tells it.
     */
    Optional<UUID> nextToTell(UUID after, LocalDate today) {
        return session.createNativeQuery("""
                        select id from support_track track
                        where id > :after
                            and exists (
                                select from fitting_funding found
                                where found.track = track.id and told_on is null and dismissed_at is null
                                    and (deadline is null or deadline >= :today))
                            and not exists (
                                select from funding_alert told where told.track = track.id and told_on >= :today)
                        order by id limit 1 for update of track skip locked
                        """, UUID.class)
                .setParameter("after", after)
                .setParameter("today", today)
                .uniqueResultOptional();
    }

    /** Takes what is new of a track, to be told now and never again; nothing if another node told it meanwhile. */
    List<UUID> take(UUID track, LocalDate today) {
        return session.createNativeQuery("""
                        with taken as (
                            update funding_alert alert set told_on = :today
                            from fitting_funding found
                            where alert.track = :track and alert.told_on is null and alert.dismissed_at is null
                                and found.track = alert.track and found.funding = alert.funding
                                and (found.deadline is null or found.deadline >= :today)
                                and not exists (
                                    select from funding_alert told where told.track = :track and told.told_on >= :today)
                            returning alert.funding, found.themes, found.deadline, found.name
                        )
                        select funding from taken
                        order by cardinality(themes) desc, deadline nulls last, name, funding
                        """, UUID.class)
                .setParameter("track", track)
                .setParameter("today", today)
                .list();
    }
}
