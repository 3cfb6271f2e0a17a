package org.essaim.dev;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.essaim.dev.Nodes.Delivery;
import org.essaim.dev.Nodes.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours of duty on two packaged APIs with one database: whoever asks, and whichever dies. */
class TwoNodesOfDutyTest {
    private static final int VISITORS = 200;
    private static final int MEETINGS = 40;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String HOST = "0198f000-0000-7000-8000-000000000003";
    private static final String HOURS = """
            insert into person (id, subject, email, given_name, family_name, proved_at)
            values ('0198f000-0000-7000-8000-000000000001', 'adviser', 'adviser@essaim.example', 'Ad', 'Viser', now());
            insert into duty_schedule (id, network, title, rule, starts_on, opens, closes, zone, slot_minutes, modes,
                notice_hours, horizon_weeks, cancel_until_hours, holidays)
            values ('0198f000-0000-7000-8000-000000000002', 'territoires-engagement', 'Tous les jours', 'FREQ=DAILY',
                date '2026-01-05', '08:00', '20:00', 'Europe/Paris', 30, array['VIDEO'], 0, 8, 4, 'NONE');
            insert into duty_host (id, schedule, person, name) values ('%s',
                '0198f000-0000-7000-8000-000000000002', '0198f000-0000-7000-8000-000000000001', 'Ad V.')""".formatted(HOST);

    /** Reminding takes a while each time, so that the node dies amid it. */
    private static final String SLOWLY = """
            create function slowly() returns trigger language plpgsql as $$
            begin perform pg_sleep(0.02); return new; end $$;
            create trigger slowly before update on booking for each row execute function slowly()""";

    private static final String MEETING = """
            insert into booking (network, schedule, host, starts_at, ends_at, mode, state, collectivity, contact_name,
                email, subject, locale, idempotency_key, fingerprint, confirmed_at, created_at, hour_reminder_at)
            select 'territoires-engagement', '0198f000-0000-7000-8000-000000000002', '%s', now() + interval '50 minutes',
                now() + interval '80 minutes', 'VIDEO', 'CONFIRMED', 'Commune ' || i, 'Quelqu’un',
                'reminded' || i || '@commune.example', 'Une charte', 'fr', 'reminder-' || i, repeat('0', 64), now(), now(),
                now()
            from generate_series(1, %d) as i""".formatted(HOST, MEETINGS);

    private Nodes nodes;

    @BeforeEach
    void start() throws Exception {
        nodes = new Nodes();
    }

    @AfterEach
    void stop() throws Exception {
        nodes.close();
    }

    @Test
    void aSlotIsBookedOnceAndEachReminderArrivesOnceThoughANodeDies() throws Exception {
        var one = nodes.start("one");
        var other = nodes.start("other");
        try {
            nodes.run(HOURS);
            requireBookedOnce(one, other);
            requireRemindedOnce(one);
        } finally {
            one.stop();
            other.stop();
        }
    }

    private void requireBookedOnce(Node one, Node other) throws Exception {
        var answers = bookAtOnce(List.of(one, other));

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .containsOnlyKeys(201, 409)
                .containsEntry(201, 1L);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("/problems/slot-taken"));
        Nodes.await(() -> nodes.mails().size(), 1);
        assertThat(nodes.count("select count(*) from booking")).isEqualTo(1);
        assertThat(nodes.count("select count(*) from mail")).isEqualTo(1);
    }

    private void requireRemindedOnce(Node dying) throws Exception {
        nodes.run(SLOWLY);
        nodes.run(MEETING);
        Nodes.await(this::reminded, MEETINGS / 4);
        nodes.kill(dying);
        assertThat(reminded()).as("reminded of when the node was killed").isLessThan(MEETINGS);

        Nodes.await(() -> nodes.mails().size(), 1 + 2 * MEETINGS);
        assertThat(reminded()).isEqualTo(MEETINGS);
        requireEachOnce(nodes.deliveries());
    }

    /** Each meeting is told to one of {@code reminded…} and to the adviser. */
    private static void requireEachOnce(List<Delivery> deliveries) {
        var mails = deliveries.stream().collect(groupingBy(Delivery::id)).values().stream()
                .map(List::getFirst)
                .toList();
        assertThat(mails)
                .filteredOn(mail -> mail.recipient().startsWith("reminded"))
                .extracting(Delivery::recipient)
                .doesNotHaveDuplicates()
                .hasSize(MEETINGS);
        assertThat(mails)
                .filteredOn(mail -> mail.recipient().startsWith("adviser"))
                .extracting(Delivery::subject)
                .doesNotHaveDuplicates()
                .hasSize(MEETINGS);
        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(deliveries).hasSizeBetween(mails.size(), mails.size() + 1);
    }

    private int reminded() throws SQLException {
        return nodes.count("select count(*) from booking where email like 'reminded%' and hour_reminder_at is null");
    }

    /** All at the same moment, on one node after the other. */
    private static List<HttpResponse<String>> bookAtOnce(List<Node> nodes) {
        var start = LocalDate.now(PARIS)
                .plusDays(2)
                .atTime(LocalTime.of(14, 0))
                .atZone(PARIS)
                .toOffsetDateTime();
        var go = new CountDownLatch(1);
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            warmUp(client, nodes, start.minusHours(10).toInstant().toString());
            var asked = IntStream.range(0, VISITORS)
                    .mapToObj(i -> {
                        var request = wish(
                                nodes.get(i % nodes.size()),
                                i,
                                start.toInstant().toString());
                        return CompletableFuture.supplyAsync(() -> send(client, request, go), visitors);
                    })
                    .toList();
            go.countDown();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    /** Two nodes that have just started, on few cores, answer 503 to some of two hundred: they may, but it is not the race. */
    private static void warmUp(HttpClient client, List<Node> nodes, String noSlot) {
        for (int i = 0; i < 20; i++) {
            for (var node : nodes) {
                send(client, wish(node, i, noSlot), new CountDownLatch(0));
            }
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request, CountDownLatch go) {
        try {
            go.await();
            return client.send(request, BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpRequest wish(Node node, int visitor, String startsAt) {
        var wish = """
                {"host": "%s", "startsAt": "%s", "mode": "VIDEO", "collectivity": "Commune %d",
                 "contactName": "Quelqu’un", "email": "visitor%d@commune.example", "subject": "Une charte"}""".formatted(HOST, startsAt, visitor, visitor);
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/v1/networks/territoires-engagement/duty/bookings"
                                .formatted(node.http())))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(wish))
                .build();
    }
}
