package org.essaim.dev;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.essaim.dev.Nodes.Delivery;
import org.junit.jupiter.api.Test;

/** Sessions, referrals, fundings and workshops are reminded of on two packaged APIs with one database: one dies amid each. */
class TwoNodesOfRemindersTest {
    private static final int EACH = 40;
    private static final List<String> OF_TRACKS = List.of("session", "referral", "deadline", "news");
    private static final int MAILS = 2 * OF_TRACKS.size() * EACH + EACH; // both sides of each track, and who has a seat

    private static final String EVERY_SECOND = "* * * * * ?";
    private static final Map<String, String> WHENEVER_DUE = Map.of(
            "ESSAIM_FUNDING_NEWS_AT", EVERY_SECOND,
            "ESSAIM_FUNDING_REMIND_AT", EVERY_SECOND,
            "ESSAIM_REFERRAL_REMIND_AT", EVERY_SECOND);

    /** Telling takes a while each time, so that the node dies amid it. */
    private static final String SLOWLY = """
            create function slowly() returns trigger language plpgsql as $$
            begin perform pg_sleep(0.1); return new; end $$;
            create trigger slowly before update on support_session for each row execute function slowly();
            create trigger slowly before update on referral for each row execute function slowly();
            create trigger slowly before update on funding_lead for each row execute function slowly();
            create trigger slowly before update on funding_alert for each row execute function slowly();
            create trigger slowly before update on workshop_session for each row execute function slowly()""";

    /** A track for each reminder, with an adviser and somebody of the collectivité who are of no other one. */
    private static final String TRACKS = """
            create temporary view due as
                select kind || i as name, kind, md5(kind || i)::uuid as track,
                    md5('adviser-' || kind || i)::uuid as adviser, md5('member-' || kind || i)::uuid as member
                from unnest(array['%s']) as kind, generate_series(1, %d) as i;
            insert into person (id, subject, email, given_name, family_name, proved_at)
            select md5(side || '-' || name)::uuid, side || '-' || name, side || '-' || name || '@essaim.example',
                'Quel', 'Qu’un', now()
            from due, unnest(array['adviser', 'member']) as side;
            insert into adviser (network, person, seen_on) select 'territoires-engagement', adviser, current_date from due;
            insert into support_track (id, network, kind, collectivity, subject, mode, state, opened_on, rhythm_from, themes)
            select track, 'territoires-engagement', 'ADVICE', name, 'Une charte', 'ONE_OFF', 'ACTIVE', current_date,
                current_date, array['concertation'] from due;
            insert into track_adviser (track, person, leads, since) select track, adviser, true, now() from due;
            insert into track_member (track, name, email, role, locale, person, joined_at)
            select track, name, 'member-' || name || '@essaim.example', 'ELECTED', 'fr', member, now() from due;
            """.formatted(String.join("','", OF_TRACKS), EACH);

    private static final String REMINDERS = """
            insert into support_session (track, adviser, starts_at, ends_at, mode, state, hour_reminder_at, created_at)
            select track, adviser, now() + interval '50 minutes', now() + interval '110 minutes', 'VIDEO', 'CONFIRMED',
                now(), now() from due where kind = 'session';
            insert into referral (network, track, target, name, reason, state, proposed_on, remind_on)
            select 'territoires-engagement', track, 'PARTNER', 'Une agence', 'Elle connaît', 'PROPOSED', current_date - 22,
                current_date - 1 from due where kind = 'referral';
            insert into funding (id, source, external_id, name, categories, call_for_project, deadline, live, content,
                searched, words, created_at, updated_at)
            select md5('aid')::uuid, 'AIDES_TERRITOIRES', '1', 'Une aide', array['Concertation'], false, current_date + 5,
                true, '{}', '', '', now(), now();
            insert into funding_lead (network, track, funding, state, spotted_on)
            select 'territoires-engagement', track, md5('aid')::uuid, 'SPOTTED', current_date
            from due where kind = 'deadline';
            insert into funding_alert (track, network, funding, fitted_on)
            select track, 'territoires-engagement', md5('aid')::uuid, current_date - 1 from due where kind = 'news';
            """;

    private static final String WORKSHOPS = """
            create temporary view seat as
                select 'member-workshop' || i as name, md5('workshop' || i)::uuid as id from generate_series(1, %d) as i;
            insert into person (id, subject, email, given_name, family_name, proved_at)
            select id, name, name || '@essaim.example', 'Quel', 'Qu’un', now() from seat;
            insert into workshop_cycle (id, network, title, presentation, model, themes, seats, opens_on, closes_on, zone,
                begins_at, over_at, state, changed_at)
            select id, 'territoires-engagement', name, 'Entre pairs', 'CODEV', '{}', 8, current_date - 9, current_date - 2,
                'Europe/Paris', now() + interval '20 hours', now() + interval '22 hours', 'CLOSED', now() from seat;
            insert into workshop_registration (cycle, person, place, collectivity, role, question, shown, locale, state,
                position, registered_at)
            select id, id, (select min(key) from place), name, 'Élue', 'Comment ?', false, 'fr', 'REGISTERED', 1, now()
            from seat;
            insert into workshop_session (cycle, starts_at, ends_at, remind_at)
            select id, now() + interval '20 hours', now() + interval '22 hours', now() from seat""".formatted(EACH);

    /** Of each kind, how many were told. */
    private static final String TOLD = """
            select count(*) as told from support_session where hour_reminder_at is null
            union all select count(*) from referral where remind_on > current_date
            union all select count(*) from funding_lead where reminded is not null
            union all select count(*) from funding_alert where told_on is not null
            union all select count(*) from workshop_session where remind_at is null""";

    @Test
    void eachArrivesOnceThoughANodeDies() throws Exception {
        try (var nodes = new Nodes()) {
            var dying = nodes.start("one", WHENEVER_DUE);
            var other = nodes.start("other", WHENEVER_DUE);
            try {
                nodes.run(SLOWLY);
                nodes.run(TRACKS + REMINDERS + WORKSHOPS);
                Nodes.await(() -> told(nodes, "min"), EACH / 8);
                nodes.kill(dying);
                assertThat(told(nodes, "max"))
                        .as("told of the fastest kind when the node was killed")
                        .isLessThan(EACH);

                Nodes.await(() -> nodes.mails().size(), MAILS);
                assertThat(told(nodes, "min")).isEqualTo(EACH);
                requireEachOnce(nodes.deliveries());
            } finally {
                dying.stop();
                other.stop();
            }
        }
    }

    private static int told(Nodes nodes, String of) throws SQLException {
        return nodes.count("select " + of + "(told) from (" + TOLD + ") as kind");
    }

    private static void requireEachOnce(List<Delivery> deliveries) {
        assertThat(deliveries.stream().collect(groupingBy(Delivery::id)).values())
                .extracting(mail -> mail.getFirst().recipient())
                .doesNotHaveDuplicates()
                .hasSize(MAILS)
                .filteredOn(who -> OF_TRACKS.stream().noneMatch(who::contains))
                .hasSize(EACH);
        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(deliveries).hasSizeBetween(MAILS, MAILS + 1);
    }
}
