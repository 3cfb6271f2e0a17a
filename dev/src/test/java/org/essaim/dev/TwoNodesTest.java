package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two packaged APIs on one database: what leaves an outbox leaves once, and nothing is lost with the one that dies. */
class TwoNodesTest {

    private static final int MAILS = 300;
    private static final int WAKE_UPS = 300;

    private static final int HANDS = 4; // of the sender of one node
    private static final String MAIL = """
            insert into mail (recipient, recipient_sha256, topic, template, locale, subject, body_text, body_html,
                state, next_attempt_at)
            select 'someone' || i || '@essaim.example', encode(sha256(i::text::bytea), 'hex'), 'MEMBERSHIP',
                'sample', 'fr', 'Courriel ' || i, 'Bonjour', '<p>Bonjour</p>', 'QUEUED', now()
            from generate_series(1, %d) as i""";
    private static final String WAKE_UP = """
            with partner as (
                insert into partner (client_id, name) values ('partner-awake', 'Réseau éveillé') returning id
            ), endpoint as (
                insert into webhook_endpoint (partner, network, url, secret)
                select id, 'territoires44', 'http://localhost:%d/', sha256('a secret') from partner returning id
            )
            insert into webhook_delivery (endpoint, event, body)
            select id, 'directory.changed', '{}' from endpoint, generate_series(1, %d)""";

    private final Partner partner = new Partner();

    private Nodes nodes;

    @BeforeEach
    void start() throws IOException, SQLException {
        nodes = new Nodes();
        partner.start();
    }

    @AfterEach
    void stop() throws IOException {
        partner.stop();
        nodes.close();
    }

    @Test
    void eachMailLeavesOnceAndNoneIsLostWithTheNodeThatDies() throws Exception {
        whileOneDies(() -> nodes.run(MAIL.formatted(MAILS)), () -> nodes.mails().size(), MAILS);

        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(nodes.deliveries()).hasSizeBetween(MAILS, MAILS + 1);
    }

    @Test
    void eachWebhookLeavesOnceAndNoneIsLostWithTheNodeThatDies() throws Exception {
        whileOneDies(() -> nodes.run(WAKE_UP.formatted(partner.port(), WAKE_UPS)), partner::different, WAKE_UPS);

        // each hand of the node that dies may have had one under way, which comes again under the same id
        assertThat(partner.calls()).isBetween(WAKE_UPS, WAKE_UPS + HANDS);
    }

    /** Two nodes work on what is queued; one is killed when a quarter has arrived, and the other brings the rest. */
    private void whileOneDies(Queueing queueing, Nodes.Arrivals arrivals, int all) throws Exception {
        var one = nodes.start("one");
        var other = nodes.start("other");
        try {
            queueing.run();
            Nodes.await(arrivals, all / 4);
            nodes.kill(one);
            assertThat(arrivals.count()).as("arrived when the node was killed").isLessThan(all);
            Nodes.await(arrivals, all);
        } finally {
            one.stop();
            other.stop();
        }
    }

    @FunctionalInterface
    private interface Queueing {
        void run() throws SQLException;
    }

    /** A partner that is woken up. */
    private static final class Partner {
        private final List<String> calls = new CopyOnWriteArrayList<>();
        private final HttpServer server;

        Partner() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
        }

        void start() {
            server.start();
        }

        void stop() {
            server.stop(0);
        }

        int port() {
            return server.getAddress().getPort();
        }

        int calls() {
            return calls.size();
        }

        int different() {
            return new HashSet<>(calls).size();
        }

        private void answer(HttpExchange exchange) throws IOException {
            calls.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        }
    }
}
