package org.essaim.activity;

/** The question how many windows of the rhythm were kept and missed. */
final class Windowing {
    /**
     * Each window opens on a day and ends so many weeks later. It is decided by what comes first after its opening: a
     * session in time, on that day; or its end, on the day after. A pause or the end of the track before leaves it open.
     */
    static final String SQL = """
            with regular as (
                select id, opened_on, ended_on from support_track
                where network = :network and mode = 'REGULAR' and opened_on <= :to
            ), opening (track, day, held) as (
                select id, opened_on, false from regular
                union all
                select session.track, cast(session.starts_at at time zone :zone as date), true
                from support_session session join regular on regular.id = session.track where session.state = 'DONE'
                union all
                select pause.track, pause.until, false from track_pause pause join regular on regular.id = pause.track
                where pause.until is not null
            ), opened as (
                select track, day, bool_or(held) as held from opening group by track, day
            ), span as (
                select track, day, day + 7 * :most as until,
                    min(day) filter (where held) over (
                        partition by track order by day rows between 1 following and unbounded following) as next
                from opened
            ), decided as (
                select span.day, span.until, span.next, coalesce(span.next <= span.until, false) as kept, least(ended_on,
                    (select min(since) from track_pause pause
                     where pause.track = span.track and pause.since >= span.day and (pause.until is null or pause.until > span.day)))
                    as stopped
                from span join regular on regular.id = span.track
            )
            select count(*) filter (where kept and next between :from and :to and (stopped is null or stopped >= next)),
                count(*) filter (where not kept and until + 1 between :from and :last
                    and (stopped is null or stopped > until))
            from decided
            """;

    private Windowing() {}
}
