package org.essaim.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.World;

/** What advisers did long ago, in a network of its own: each test takes a quarter that nobody else uses. */
@ApplicationScoped
class ActivityWorld {
    static final String NETWORK = "territoires-experimentation";

    private final World world;

    ActivityWorld(World world) {
        this.world = world;
    }

    /** A request of the web that was qualified the next day and met after some days. */
    void request(LocalDate received, int daysToMeeting, String kind, String place, String topics) {
        world.run("""
                insert into support_request (network, kind, channel, state, collectivity, place, locale, subject, received_at,
                    topics, maturity, collectivity_kind, urgency, orientation, qualified_at, first_meeting_at)
                values (?, 'ADVICE', 'WEB', 'IN_SUPPORT', 'Une collectivité', ?, 'fr', 'Un projet',
                    (cast(? as date) + time '10:00') at time zone 'Europe/Paris', cast(? as text[]), 'IDEA', ?, 'NORMAL', 'ONE_OFF',
                    (cast(? as date) + 1 + time '09:00') at time zone 'Europe/Paris',
                    (cast(? as date) + ? + time '08:00') at time zone 'Europe/Paris')
                """, NETWORK, place, received, topics, kind, received, received, daysToMeeting);
    }

    /** A call: it is a meeting at once. */
    void call(LocalDate received, String place) {
        request(received, 0, "EPCI", place, "{STRATEGY,FUNDING}");
        world.run(
                "update support_request set channel = 'PHONE' where id = (select max(id::text)::uuid from support_request)");
    }

    void newRequest(LocalDate received, String collectivity) {
        world.run("""
                insert into support_request (network, kind, channel, state, collectivity, locale, subject, received_at)
                values (?, 'ADVICE', 'WEB', 'NEW', ?, 'fr', 'Un projet', (cast(? as date) + time '10:00') at time zone 'Europe/Paris')
                """, NETWORK, collectivity, received);
    }

    UUID track(String mode, String openedOn) {
        var id = UUID.randomUUID();
        world.run("""
                insert into support_track (id, network, kind, collectivity, subject, mode, cadence_weeks, state, opened_on, rhythm_from)
                values (?, ?, 'ADVICE', 'Une collectivité', 'Un projet', ?, ?, 'ACTIVE', cast(? as date), cast(? as date))
                """, id, NETWORK, mode, mode.equals("ONE_OFF") ? null : 6, openedOn, openedOn);
        return id;
    }

    UUID session(UUID track, String day, String state) {
        var id = UUID.randomUUID();
        world.run("""
                insert into support_session (id, track, starts_at, ends_at, mode, state, created_at)
                select ?, ?, at, at + interval '1 hour', 'PHONE', ?, at
                from (select (cast(? as date) + time '10:00') at time zone 'Europe/Paris' as at) as hour
                """, id, track, state, day);
        return id;
    }

    void minutes(UUID session, String sharedOn, String... axes) {
        world.run("""
                insert into session_minutes (session, shared_at, correction_until)
                values (?, cast(? as date), cast(? as date) + 7)
                """, session, sharedOn, sharedOn);
        for (int position = 0; position < axes.length; position++) {
            world.run(
                    "insert into session_item (session, position, axis, title) values (?, ?, ?, 'Un point')",
                    session,
                    position,
                    axes[position]);
        }
    }

    void paused(UUID track, String since, String until) {
        world.run(
                "insert into track_pause (track, since, until) values (?, cast(? as date), cast(? as date))",
                track,
                since,
                until);
    }

    void closed(UUID track, String day, int satisfaction) {
        world.run("""
                update support_track set state = 'CLOSED', ended_on = cast(? as date), goals_reached = 'Oui', satisfaction = ?
                where id = ?
                """, day, satisfaction, track);
    }

    void referral(UUID track, String target, String state, String on) {
        var answered = !state.equals("PROPOSED");
        var ended = state.equals("DECLINED") || state.equals("MISSION");
        world.run(
                """
                insert into referral (network, track, target, name, reason, state, proposed_on, answered_on, contacted_on, ended_on, remind_on)
                select ?, ?, cast(? as text), case when ? then null else 'Une structure' end, 'Parce que', ?, day,
                    case when ? then day end, case when ? then day end, case when ? then day end, case when ? then day + 14 end
                from (select cast(? as date) as day) as proposed
                """,
                NETWORK,
                track,
                target,
                target.equals("EXPERT"),
                state,
                answered,
                state.equals("MISSION"),
                ended,
                !ended,
                on);
    }

    void lead(UUID track, String state, String on) {
        var funding = UUID.randomUUID();
        world.run("""
                insert into funding (id, source, network, name, call_for_project, live, content, searched, created_at, updated_at)
                values (?, 'OWN', ?, 'Une aide', false, false, '{}', '', now(), now())
                """, funding, NETWORK);
        world.run("""
                insert into funding_lead (network, track, funding, state, spotted_on, decided_on)
                values (?, ?, ?, ?, cast(? as date), case when ? then cast(? as date) end)
                """, NETWORK, track, funding, state, on, state.equals("DROPPED"), on);
    }

    /** Mondays from 14:00 to 16:00 by the half hour, held since some day by one adviser; answers the schedule. */
    UUID duty(String adviser, String cameOn) {
        var schedule = UUID.randomUUID();
        var host = UUID.randomUUID();
        world.run("""
                insert into duty_schedule (id, network, title, rule, starts_on, opens, closes, zone, slot_minutes, modes,
                    notice_hours, horizon_weeks, cancel_until_hours, holidays, closures, ended_at)
                values (?, ?, 'Les lundis', 'FREQ=WEEKLY;BYDAY=MO', date '2024-01-01', '14:00', '16:00', 'Europe/Paris', 30,
                    array['PHONE'], 24, 8, 4, 'METROPOLE', array[date '2024-01-08'], timestamptz '2024-06-01 00:00Z')
                """, schedule, NETWORK);
        world.run("""
                insert into duty_host (id, schedule, person, name, came_at) values (?, ?, ?, 'A. T.', cast(? as date))
                """, host, schedule, world.person(adviser), cameOn);
        return schedule;
    }

    void booking(UUID schedule, String startsAt, String state) {
        world.run("""
                insert into booking (network, schedule, host, starts_at, ends_at, mode, state, collectivity, contact_name, email,
                    phone, subject, locale, idempotency_key, fingerprint, confirmed_at, cancelled_by, created_at)
                select ?, schedule, id, at, at + interval '30 minutes', 'PHONE', ?, 'Une collectivité', 'Camille Exemple',
                    'visite@commune.example', '0199000000', 'Un projet', 'fr', cast(gen_random_uuid() as text), repeat('a', 64), at,
                    case when ? then 'TEAM' end, at
                from duty_host, (select cast(? as timestamp) at time zone 'Europe/Paris' as at) as hour where schedule = ?
                """, NETWORK, state, state.equals("CANCELLED"), startsAt, schedule);
    }
}
