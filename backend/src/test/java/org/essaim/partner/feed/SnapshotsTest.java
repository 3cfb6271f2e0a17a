package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Clients that take their time, and clients that go away. */
@ApiTest
class SnapshotsTest {
    private static final String T44 = "territoires44";

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
    void aSnapshotThatBreaksOffIsWrittenDownAsSuchAndLeavesItsPlace() {
        world.memberSharedWith(world.partner("partner-gone", T44), "goneaway", T44);
        var follower = follower("partner-gone");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> snapshots.of(follower, "c").write(new Gone()))
                    .isInstanceOf(IOException.class);
        }

        new Pull("partner-gone").snapshot().then().statusCode(200);
        assertThat(world.count("""
                select count(*) from audit_event
                where target = 'partner-gone' and action = 'directory.snapshot' and details ->> 'complete' = 'false'""")).isEqualTo(3);
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
