package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** The last year of the advice unit, all of it over: what was asked, the support that came of it, and what became of that. */
record AdviceYear(Connection connection) {

    /** After the duty: its first advisers were met there. */
    void write() throws SQLException {
        writeRequests();
        writeMeetings();
        writeTracks();
        writeSessions();
        writeMinutes();
        writeReferrals();
    }

    /** Three a week, of a commune or an intercommunality out of all. */
    private void writeRequests() throws SQLException {
        run("""
                insert into support_request (id, network, kind, channel, state, collectivity, place, locale, subject, received_at,
                    topics, maturity, collectivity_kind, urgency, orientation, qualified_at, first_meeting_at, closed_at)
                select md5('advice-' || n)::uuid, 'territoires-engagement', 'ADVICE',
                    (array['WEB', 'BOOKING', 'CALL_BACK', 'PHONE'])[1 + mod(n, 4)], 'CLOSED', place.name, place.key, 'fr',
                    (array['Un projet de territoire partagé', 'Une convention citoyenne', 'Rénover l’école avec les habitants',
                        'Un budget participatif', 'Une maison des services'])[1 + mod(n, 5)],
                    asked, case when mod(n, 5) = 0 then array['FUNDING'] when mod(n, 3) = 0 then array['STRATEGY', 'COHERENCE']
                        else array['STRATEGY', 'OPPORTUNITIES'] end,
                    (array['IDEA', 'STARTED', 'ESTABLISHED'])[1 + mod(n, 3)], case place.kind when 'EPCI' then 'EPCI' else 'COMMUNE' end,
                    'NORMAL', case when mod(n, 2) = 0 then 'REGULAR' else 'ONE_OFF' end, asked + interval '1 day',
                    case when mod(n, 4) = 3 then asked else asked + (2 + mod(n * 7, 19)) * interval '1 day' end, now()
                from (select n, date_trunc('hour', now()) - (25 + n * 2.3) * interval '1 day' as asked from generate_series(1, 170) n) as week
                join (select key, kind, name, row_number() over (partition by kind order by md5(key)) as rank from place) as place
                    on rank = n and place.kind = case when mod(n, 3) = 0 then 'EPCI' else 'COMMUNE' end""");
    }

    private void writeMeetings() throws SQLException {
        run("""
                insert into booking (id, network, schedule, host, starts_at, ends_at, mode, state, collectivity, contact_name, email,
                    subject, locale, idempotency_key, fingerprint, confirmed_at, created_at)
                select md5('met-' || host.id || day)::uuid, schedule.network, schedule.id, host.id, at, at + interval '30 minutes', 'VIDEO',
                    case when mod(nth, 5) = 4 then 'NO_SHOW' else 'DONE' end, 'Une commune', 'Dominique Exemple',
                    'mairie@commune.example', 'Un projet', 'fr', 'demo-' || host.id || day, repeat('0', 64), at - interval '9 days', at - interval '9 days'
                from duty_host host join duty_schedule schedule on schedule.id = host.schedule,
                    generate_series(0, (current_date - 7 - schedule.starts_on) / 7) as nth,
                    lateral (select schedule.starts_on + 7 * nth as day) as monday,
                    lateral (select (day + time '14:30') at time zone 'Europe/Paris' as at) as hour
                where mod(nth, 4) > 0""");
    }

    private void writeTracks() throws SQLException {
        run("""
                insert into support_track (id, network, request, kind, collectivity, place, subject, mode, cadence_weeks, state, opened_on,
                    rhythm_from, ended_on, goals_reached, satisfaction)
                select md5('track-' || id)::uuid, network, id, kind, collectivity, place, subject,
                    case when nth % 7 = 0 then 'PROGRAMME' when nth % 5 = 0 then 'ONE_OFF' else 'REGULAR' end,
                    case when nth % 7 > 0 and nth % 5 = 0 then null else 6 end, 'CLOSED', opened, opened,
                    least(opened + 150, current_date - 1), 'La suite est décidée, et qui la porte.', 3 + nth % 3
                from (select *, (qualified_at at time zone 'Europe/Paris')::date as opened, row_number() over (order by received_at)::int as nth
                    from support_request where state = 'CLOSED' and orientation = 'REGULAR') as request""");
    }

    /** About every six weeks; now and then late, now and then to nobody. */
    private void writeSessions() throws SQLException {
        run("""
                insert into support_session (id, track, starts_at, ends_at, mode, state, created_at)
                select md5(track.id || '/' || k)::uuid, track.id, at, at + interval '1 hour', 'PHONE',
                    case when (k + chance) % 11 = 0 then 'NO_SHOW' else 'DONE' end, at
                from (select *, ('x' || left(md5(id::text), 4))::bit(16)::int as chance from support_track) as track, generate_series(0, 3) k,
                    lateral (select (opened_on + 6 + k * 42 + case when (chance + k) % 5 = 0 then 24 else 0 end + time '10:00')
                        at time zone 'Europe/Paris' as at) as hour
                where at < track.ended_on and at < now() and (mode <> 'ONE_OFF' or k = 0)""");
    }

    private void writeMinutes() throws SQLException {
        run("""
                insert into session_minutes (session, shared_at, correction_until)
                select id, ends_at, ends_at + interval '7 days' from support_session where state = 'DONE'""");
        run("""
                insert into session_item (session, position, axis, title)
                select session, position, (array['STRATEGY', 'FUNDING', 'ORIENTATION', 'OPPORTUNITIES', 'COHERENCE'])
                    [1 + (('x' || left(md5(session::text), 4))::bit(16)::int * (position + 1)) % 5], 'Ce que nous avons vu ensemble'
                from session_minutes, generate_series(0, 1) position""");
    }

    private void writeReferrals() throws SQLException {
        run("""
                insert into referral (network, track, target, name, reason, state, proposed_on, answered_on, contacted_on, ended_on, remind_on)
                select network, id, (array['PEER', 'PARTNER', 'RESOURCE'])[1 + nth % 3], 'Une structure fictive', 'Elle l’a déjà fait.',
                    state, opened_on + 10, opened_on + 12, case when state <> 'DECLINED' then opened_on + 14 end,
                    case when state <> 'CONTACTED' then opened_on + 20 end, case when state = 'CONTACTED' then current_date + 30 end
                from (select *, (array['CONTACTED', 'DECLINED', 'MISSION', 'MISSION'])[1 + nth % 4] as state
                    from (select id, network, opened_on, row_number() over (order by opened_on)::int as nth from support_track) as track) as proposed""");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
