package org.essaim.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essaim.activity.Activity.Delay;
import org.essaim.network.Network;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what activity is counted from: one query for each family of figures, whatever the length of the period. */
@ApplicationScoped
class ActivityRecords {
    private final Session session;
    private final Clock clock;

    ActivityRecords(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A request that came, and what the advisers said of it. */
    record Asked(
            LocalDate on,
            String collectivity,
            @Nullable String place,
            @Nullable String kind) {}

    /** How many things there were, and how many of them concern each topic. */
    record Topics(int things, Map<String, Integer> topics) {}

    /** How many sessions were held, to how many nobody came, and of how many tracks one was held. */
    record Held(int done, int missed, int tracks) {}

    /** Windows of the rhythm that were decided: a session came in time, or the last day went by. */
    record Windows(int kept, int missed) {}

    List<Asked> asked(Network network, Term term) {
        return rows(query("""
                        select cast(received_at at time zone :zone as date), coalesce(place, lower(collectivity)), place,
                            collectivity_kind
                        from support_request
                        where network = :network and received_at >= :start and received_at < :end
                        """, network).setParameter("zone", zone()), term)
                .map(row -> new Asked((LocalDate) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** From reception to the first meeting, in days of the calendar; what came by telephone was a meeting itself. */
    Delay firstMeeting(Network network, Term term) {
        return rows(query("""
                        select count(*), percentile_cont(0.5) within group (order by days), percentile_cont(0.9) within group (order by days)
                        from (select greatest(0, cast(first_meeting_at at time zone :zone as date)
                                - cast(received_at at time zone :zone as date)) as days
                            from support_request
                            where network = :network and first_meeting_at >= :start and first_meeting_at < :end
                                and channel <> 'PHONE') as met
                        """, network).setParameter("zone", zone()), term)
                .map(row -> new Delay(whole(row[0]), (Double) row[1], (Double) row[2]))
                .findFirst()
                .orElseThrow();
    }

    Held held(Network network, Term term) {
        return rows(query("""
                        select count(*) filter (where session.state = 'DONE'), count(*) filter (where session.state = 'NO_SHOW'),
                            count(distinct track.id) filter (where session.state = 'DONE')
                        from support_session session join support_track track on track.id = session.track
                        where track.network = :network and session.state in ('DONE', 'NO_SHOW')
                            and session.starts_at >= :start and session.starts_at < :end
                        """, network), term)
                .map(row -> new Held(whole(row[0]), whole(row[1]), whole(row[2])))
                .findFirst()
                .orElseThrow();
    }

    /** Of what was qualified, whenever it came. */
    Topics requestTopics(Network network, Term term) {
        return topics(rows(query("""
                with qualified as (select id, topics from support_request
                    where network = :network and qualified_at >= :start and qualified_at < :end)
                select '', count(*) from qualified
                union all
                select topic, count(*) from qualified, unnest(topics) as topic group by topic
                """, network), term));
    }

    /** Of the minutes that were shared, whenever the session was held. */
    Topics sessionTopics(Network network, Term term) {
        return topics(rows(query("""
                with shared as (select minutes.session from session_minutes minutes
                    join support_session session on session.id = minutes.session
                    join support_track track on track.id = session.track
                    where track.network = :network and minutes.shared_at >= :start and minutes.shared_at < :end)
                select '', count(*) from shared
                union all
                select axis, count(distinct session) from session_item join shared using (session) group by axis
                """, network), term));
    }

    /** As {@code Rhythm} has it: a window opens with the track, with each session and after each pause. */
    Windows windows(Network network, Term term) {
        var today = LocalDate.now(clock);
        return days(
                        query(Windowing.SQL, network)
                                .setParameter("zone", zone())
                                .setParameter("most", network.cadenceMaxWeeks())
                                .setParameter("last", term.to().isAfter(today) ? today : term.to()),
                        term)
                .map(row -> new Windows(whole(row[0]), whole(row[1])))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Integer> referrals(Network network, Term term, String by) {
        return counted(days(query("""
                select case :by when 'target' then target else state end, count(*) from referral
                where network = :network and proposed_on between :from and :to group by 1
                """, network).setParameter("by", by), term));
    }

    Map<String, Integer> leads(Network network, Term term) {
        return counted(days(query("""
                select state, count(*) from funding_lead
                where network = :network and spotted_on between :from and :to group by state
                """, network), term));
    }

    Map<String, Integer> opened(Network network, Term term) {
        return counted(days(query("""
                select mode, count(*) from support_track
                where network = :network and opened_on between :from and :to group by mode
                """, network), term));
    }

    Map<String, Integer> scores(Network network, Term term) {
        return counted(days(query("""
                select cast(satisfaction as text), count(*) from support_track
                where network = :network and state = 'CLOSED' and ended_on between :from and :to
                    and satisfaction is not null
                group by satisfaction
                """, network), term));
    }

    private NativeQuery<Object[]> query(String sql, Network network) {
        return session.createNativeQuery(sql, Object[].class)
                .setTupleTransformer((row, names) -> row)
                .setParameter("network", network.slug());
    }

    private Stream<Object[]> rows(NativeQuery<Object[]> query, Term term) {
        return query
                .setParameter("start", term.start(clock.getZone()))
                .setParameter("end", term.end(clock.getZone()))
                .list()
                .stream();
    }

    private static Stream<Object[]> days(NativeQuery<Object[]> query, Term term) {
        return query.setParameter("from", term.from()).setParameter("to", term.to()).list().stream();
    }

    private static Topics topics(Stream<Object[]> rows) {
        var counted = counted(rows);
        return new Topics(counted.getOrDefault("", 0), counted);
    }

    private static Map<String, Integer> counted(Stream<Object[]> rows) {
        var counted = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> counted.put((String) row[0], whole(row[1])));
        return counted;
    }

    private static int whole(@Nullable Object count) {
        return count instanceof Number number ? Math.toIntExact(number.longValue()) : 0;
    }

    private String zone() {
        return clock.getZone().getId();
    }
}
