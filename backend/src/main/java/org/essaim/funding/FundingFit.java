package org.essaim.funding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.essaim.place.Gazetteer;
import org.essaim.support.track.TrackPlanned;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Which fundings fit which tracks, without asking anybody: offered where the collectivité is, still to be asked for, and
 * with a category that names a theme of the track. A track that names no theme, or no place, is told of nothing.
 */
@ApplicationScoped
class FundingFit {
    private static final int TRACKS_AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Session session;
    private final Gazetteer gazetteer;
    private final Clock clock;

    FundingFit(Session session, Gazetteer gazetteer, Clock clock) {
        this.session = session;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** A track that goes on and says what it looks for. */
    private record Seeker(UUID track, String place) {}

    /** Notes whatever fits and was not noted before, portion by portion. */
    void find(LocalDate today) {
        for (var after = FIRST; after != null; ) {
            var from = after;
            after = QuarkusTransaction.requiringNew().call(() -> {
                var seekers = seekers(null, from);
                note(seekers, null, today);
                return seekers.size() < TRACKS_AT_ONCE
                        ? null
                        : seekers.getLast().track();
            });
        }
    }

    /** The same for one funding, in the transaction that writes it. */
    void find(Funding funding, LocalDate today) {
        for (var seekers = seekers(null, FIRST); !seekers.isEmpty(); ) {
            note(seekers, funding.id(), today);
            seekers = seekers(null, seekers.getLast().track());
        }
    }

    void planned(@Observes TrackPlanned told) {
        note(seekers(told.track().id(), FIRST), null, LocalDate.now(clock));
    }

    private List<Seeker> seekers(@Nullable UUID track, UUID after) {
        return session.createNativeQuery("""
                        select id, place from support_track
                        where state in ('ACTIVE', 'PAUSED') and themes <> '{}' and place is not null
                            and id > :after and id = coalesce(:track, id)
                        order by id limit :limit
                        """, Object[].class)
                .setParameter("after", after)
                .setParameter("track", track, UUID.class)
                .setParameter("limit", TRACKS_AT_ONCE)
                .setTupleTransformer((row, names) -> new Seeker((UUID) row[0], (String) row[1]))
                .list();
    }

    /** Always in the same order: two nodes that note the same wait for each other, and one of them has nothing left to note. */
    private void note(List<Seeker> seekers, @Nullable UUID funding, LocalDate today) {
        var tracks = new ArrayList<UUID>();
        var places = new ArrayList<String>();
        for (var seeker : seekers) {
            for (var place : around(seeker.place())) {
                tracks.add(seeker.track());
                places.add(place);
            }
        }
        session.createNativeMutationQuery("""
                        insert into funding_alert (track, network, funding, fitted_on)
                        select distinct track.id, track.network, funding.id, cast(:today as date)
                        from unnest(cast(:tracks as uuid[]), cast(:places as text[])) as sought (track, place)
                        join support_track track on track.id = sought.track
                        join funding on funding.perimeter = sought.place
                        where funding.live and (funding.deadline is null or funding.deadline >= :today)
                            and (funding.network is null or funding.network = track.network)
                            and funding.themes && track.themes and funding.id = coalesce(:funding, funding.id)
                            and not exists (
                                select from funding_lead lead where lead.track = track.id and lead.funding = funding.id)
                        order by 1, 3
                        on conflict do nothing
                        """)
                .setParameter("today", today)
                .setParameter("tracks", tracks.toArray(UUID[]::new), UUID[].class)
                .setParameter("places", places.toArray(String[]::new), String[].class)
                .setParameter("funding", funding, UUID.class)
                .executeUpdate();
    }

    private HashSet<String> around(String place) {
        var around = new HashSet<>(gazetteer.ancestors(place));
        around.add(place);
        around.add(PerimeterMapping.FRANCE);
        return around;
    }
}
