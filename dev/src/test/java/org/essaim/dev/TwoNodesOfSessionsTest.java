package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Sessions of support on two packaged APIs with one database: one dies while it reminds. */
class TwoNodesOfSessionsTest {
    private static final int SESSIONS = 40;

    private static final String ADVISER = """
            insert into person (id, subject, email, given_name, family_name, proved_at)
            values ('0198f000-0000-7000-8000-000000000001', 'adviser', 'adviser@essaim.example', 'Ad', 'Viser', now());
            insert into adviser (network, person, seen_on)
            values ('territoires-engagement', '0198f000-0000-7000-8000-000000000001', current_date)""";

    /** Reminding takes a while each time, so that the node dies amid it. */
    private static final String SLOWLY = """
            create function slowly() returns trigger language plpgsql as $$
            begin perform pg_sleep(0.02); return new; end $$;
            create trigger slowly before update on support_session for each row execute function slowly()""";

    private static final String SESSION = """
            with member as (
                insert into person (subject, email, given_name, family_name, proved_at)
                select 'reminded' || i, 'reminded' || i || '@commune.example', 'Quel', 'Qu’un', now()
                from generate_series(1, %d) as i returning id, email),
            track as (
                insert into support_track (network, kind, collectivity, subject, mode, state, opened_on, rhythm_from)
                select 'territoires-engagement', 'ADVICE', email, 'Une charte', 'ONE_OFF', 'ACTIVE', current_date, current_date
                from member returning id, collectivity),
            joined as (
                insert into track_member (track, name, email, role, locale, person, joined_at)
                select track.id, 'Quelqu’un', email, 'ELECTED', 'fr', member.id, now()
                from track join member on email = collectivity)
            insert into support_session (track, adviser, starts_at, ends_at, mode, state, hour_reminder_at, created_at)
            select id, '0198f000-0000-7000-8000-000000000001', now() + interval '50 minutes', now() + interval '110 minutes',
                'VIDEO', 'CONFIRMED', now(), now() from track""".formatted(SESSIONS);

    @Test
    void eachReminderOfASessionArrivesOnceThoughANodeDies() throws Exception {
        try (var nodes = new Nodes()) {
            var dying = nodes.start("one");
            var other = nodes.start("other");
            try {
                nodes.run(ADVISER);
                nodes.run(SLOWLY);
                nodes.run(SESSION);
                Nodes.await(() -> reminded(nodes), SESSIONS / 4);
                nodes.kill(dying);
                assertThat(reminded(nodes))
                        .as("reminded of when the node was killed")
                        .isLessThan(SESSIONS);

                Nodes.await(() -> nodes.mails().size(), 2 * SESSIONS);
                assertThat(reminded(nodes)).isEqualTo(SESSIONS);
                Reminders.requireEachOnce(nodes, SESSIONS);
            } finally {
                dying.stop();
                other.stop();
            }
        }
    }

    private static int reminded(Nodes nodes) throws SQLException {
        return nodes.count("select count(*) from support_session where hour_reminder_at is null");
    }
}
