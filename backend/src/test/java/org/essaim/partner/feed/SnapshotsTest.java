package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
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

    @Test
    void twoAreServedAtATimeAndOthersAreAskedToComeBack() throws Exception {
        world.partner("partner-slow", T44);
        var follower = follower("partner-slow");
        var taken = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        try (var slow = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                slow.submit(() -> {
                    snapshots.of(follower, "c").write(new Reluctant(taken, go));
                    return true;
                });
            }
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();

            new Pull("partner-slow")
                    .snapshot()
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/too-many-requests"));
            go.countDown();
        }
        new Pull("partner-slow").snapshot().then().statusCode(200);
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

    /** More than fits between the service and a client that reads no further than the first line. */
    @Test
    void theServiceWaitsForTheClientAndStopsWhenItGoes() throws Exception {
        var partner = world.partnerOfNothing("partner-lazy");
        world.run("""
                insert into agreement (partner, network, purpose, fields, starts_on, ends_on)
                values (?, 'territoires44', 'Textes', array['HELP_OFFERED', 'HELP_SOUGHT'], '2026-01-01', '2099-12-31')""", partner);
        new Crowd(world).agreesTo(partner, "lazy", 1_200);
        try (var client = new Socket()) {
            client.setReceiveBufferSize(4 * 1024);
            client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            client.getOutputStream().write("""
                    GET /api/v1/partner/directory/snapshot HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(Tokens.ofPartner("partner-lazy", "directory:read"))
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(client.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200 OK");
            Thread.sleep(2_000);

            assertThat(world.count(READING)).isEqualTo(1);
            client.setSoLinger(true, 0);
        }

        for (int i = 0; i < 100 && world.count(BROKEN_OFF.formatted("partner-lazy")) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(world.count(BROKEN_OFF.formatted("partner-lazy"))).isEqualTo(1);
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
