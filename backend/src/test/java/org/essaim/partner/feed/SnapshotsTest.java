package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.essaim.shared.http.Streams;
import org.junit.jupiter.api.Test;

/** Clients that take their time, and clients that go away. */
@ApiTest
class SnapshotsTest {
    private static final String T44 = "territoires44";

    private static final String READING = """
            select count(*) from pg_stat_activity where state = 'idle in transaction' and query like '%shared_item%'""";

    private static final String BROKEN_OFF = """
            select count(*) from audit_event
            where target = '%s' and action = 'directory.snapshot' and details ->> 'complete' = 'false'""";

    @Inject
    World world;

    @Inject
    Snapshots snapshots;

    @Inject
    Followers followers;

    @Inject
    Vertx vertx;

    @Inject
    RoutingContext exchange;

    @Test
    void twoPartnersAreServedAtATimeAndOthersAreAskedToComeBack() throws Exception {
        var partners = List.of("partner-slow", "partner-slower");
        partners.forEach(partner -> world.partner(partner, T44));
        world.partner("partner-third", T44);
        var taken = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        try (var slow = Executors.newFixedThreadPool(2)) {
            for (var partner : partners) {
                var follower = follower(partner);
                slow.submit(() -> {
                    snapshots.of(follower, "c").write(new Reluctant(taken, go));
                    return true;
                });
            }
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();

            var refused = new Pull("partner-third").snapshot();
            go.countDown();

            refused.then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/too-many-requests"));
        }
        new Pull("partner-third").snapshot().then().statusCode(200);
    }

    @Test
    void aPartnerTakesOneAtATimeAndLeavesTheOtherPlaceToOthers() throws Exception {
        world.partner("partner-greedy", T44);
        world.partner("partner-modest", T44);
        var follower = follower("partner-greedy");
        var taken = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var slow = Executors.newSingleThreadExecutor()) {
            slow.submit(() -> {
                snapshots.of(follower, "c").write(new Reluctant(taken, go));
                return true;
            });
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();

            int again = new Pull("partner-greedy").snapshot().statusCode();
            int other = new Pull("partner-modest").snapshot().statusCode();
            go.countDown();

            assertThat(List.of(again, other)).containsExactly(429, 200);
        }
    }

    @Test
    void aSnapshotThatBreaksOffIsWrittenDownAsSuchAndLeavesItsPlace() throws IOException {
        world.memberSharedWith(world.partner("partner-gone", T44), "goneaway", T44);
        var follower = follower("partner-gone");

        for (int i = 0; i < 3; i++) {
            snapshots.of(follower, "c").write(new Gone());
        }

        new Pull("partner-gone").snapshot().then().statusCode(200);
        assertThat(world.count("""
                select count(*) from audit_event
                where target = 'partner-gone' and action = 'directory.snapshot' and details ->> 'complete' = 'false'""")).isEqualTo(3);
    }

    @Test
    void theServiceWaitsForTheClientAndStopsWhenItGoes() throws Exception {
        try (var client = readingTheFirstLineOnly("partner-lazy", "lazy")) {
            Thread.sleep(2_000);

            assertThat(world.count(READING)).isEqualTo(1);
            client.setSoLinger(true, 0);
        }

        brokenOff("partner-lazy");
    }

    @Test
    void aClientThatStaysWithoutReadingIsHungUpOn() throws Exception {
        QuarkusMock.installMockForType(new Streams(vertx, exchange, () -> Duration.ofSeconds(3)), Streams.class);
        try (var client = readingTheFirstLineOnly("partner-asleep", "asleep")) {
            brokenOff("partner-asleep");
            assertThat(client.isClosed()).as("by the client itself").isFalse();
        }
    }

    /** More than fits between the service and a client that reads no further than the first line. */
    private Socket readingTheFirstLineOnly(String clientId, String crowd) throws IOException {
        var partner = world.partnerOfNothing(clientId);
        world.run("""
                insert into agreement (partner, network, purpose, fields, starts_on, ends_on)
                values (?, 'territoires44', 'Textes', array['HELP_OFFERED', 'HELP_SOUGHT'], '2026-01-01', '2099-12-31')""", partner);
        new Crowd(world).agreesTo(partner, crowd, 1_200);
        var client = new Socket();
        client.setReceiveBufferSize(4 * 1024);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        client.getOutputStream().write("""
                GET /api/v1/partner/directory/snapshot HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                \r
                """.formatted(Tokens.ofPartner(clientId, "directory:read"))
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(client.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200 OK");
        return client;
    }

    private void brokenOff(String clientId) throws InterruptedException {
        for (int i = 0; i < 100 && world.count(BROKEN_OFF.formatted(clientId)) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(world.count(BROKEN_OFF.formatted(clientId))).isEqualTo(1);
        assertThat(world.count(READING)).isZero();
    }

    private Follower follower(String client) {
        return QuarkusTransaction.requiringNew()
                .call(() -> followers.find(client, null).orElseThrow());
    }

    private static final class Reluctant extends OutputStream {
        private final CountDownLatch taken;
        private final CountDownLatch go;

        Reluctant(CountDownLatch taken, CountDownLatch go) {
            this.taken = taken;
            this.go = go;
        }

        @Override
        public void write(int b) throws IOException {
            taken.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    private static final class Gone extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Connection has been closed");
        }
    }
}
