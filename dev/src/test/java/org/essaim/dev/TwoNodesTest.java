package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two packaged APIs on one database: what leaves an outbox leaves once, and nothing is lost with the one that dies. */
class TwoNodesTest {

    private static final Path JAR = Path.of("../backend/target/quarkus-app/quarkus-run.jar");
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

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    private final Partner partner = new Partner();

    private final Path data = Path.of("target/two-nodes"); // its logs are worth reading when this fails

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException, SQLException {
        assertThat(JAR).as("the packaged API; `make build` makes it").exists();
        Files.createDirectories(data.resolve("log"));
        smtp.start();
        partner.start();
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role essaim_owner login password 'essaim_owner'");
            sql.execute("create role essaim_app login password 'essaim_app'");
            sql.execute(
                    "create database essaim owner essaim_owner template template0 encoding 'UTF8' locale 'C.UTF-8'");
        }
    }

    @AfterEach
    void stop() throws IOException {
        smtp.stop();
        partner.stop();
        postgres.close();
    }

    @Test
    void eachMailLeavesOnceAndNoneIsLostWithTheNodeThatDies() throws Exception {
        whileOneDies(() -> queue(MAIL.formatted(MAILS)), () -> arrived().size(), MAILS);

        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(smtp.getReceivedMessages()).hasSizeBetween(MAILS, MAILS + 1);
    }

    @Test
    void eachWebhookLeavesOnceAndNoneIsLostWithTheNodeThatDies() throws Exception {
        whileOneDies(() -> queue(WAKE_UP.formatted(partner.port(), WAKE_UPS)), partner::different, WAKE_UPS);

        // each hand of the node that dies may have had one under way, which comes again under the same id
        assertThat(partner.calls()).isBetween(WAKE_UPS, WAKE_UPS + HANDS);
    }

    /** Two nodes work on what is queued; one is killed when a quarter has arrived, and the other brings the rest. */
    private void whileOneDies(Queueing queueing, Arrivals arrivals, int all) throws Exception {
        var one = node("one");
        var other = node("other");
        try {
            queueing.run();
            await(arrivals, all / 4);
            kill(one);
            assertThat(arrivals.count()).as("arrived when the node was killed").isLessThan(all);
            await(arrivals, all);
        } finally {
            one.stop();
            other.stop();
        }
    }

    private ChildProcess node(String name) throws IOException {
        int http = freePort();
        int management = freePort();
        var node = new ChildProcess(name, data);
        node.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toAbsolutePath().toString()),
                Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(http)),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(management)),
                        Map.entry(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://localhost:%d/essaim".formatted(postgres.getPort())),
                        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:1/realms/essaim"),
                        Map.entry(
                                "ESSAIM_SMTP_PORT",
                                Integer.toString(smtp.getSmtp().getPort())),
                        Map.entry("ESSAIM_MAIL_SEND_EVERY", "1s"),
                        Map.entry("ESSAIM_WEBHOOKS_SEND_EVERY", "1s"),
                        Map.entry("ESSAIM_WEBHOOKS_TIMEOUT", "1s"),
                        Map.entry("ESSAIM_WEBHOOKS_LEASE", "3s"),
                        Map.entry("ESSAIM_WEBHOOKS_ALLOW_LOOPBACK", "true"),
                        Map.entry("ESSAIM_MIRROR_SECRET", "")));
        Answer.await(
                URI.create("http://localhost:%d/q/health/ready".formatted(management)),
                node,
                "The API",
                Duration.ofMinutes(2));
        return node;
    }

    private void queue(String rows) throws SQLException {
        try (var connection = postgres.getDatabase("essaim_owner", "essaim").getConnection();
                var sql = connection.createStatement()) {
            sql.execute(rows);
        }
    }

    /** As a power cut does it: no warning, no last word. */
    private void kill(ChildProcess node) throws IOException, InterruptedException {
        var pid = Long.parseLong(Files.readString(data.resolve("one.pid")).split(" ", 2)[0]);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        while (node.isAlive()) {
            Thread.sleep(20);
        }
    }

    private static void await(Arrivals arrivals, int all) throws Exception {
        var deadline = Instant.now().plusSeconds(90);
        while (arrivals.count() < all) {
            assertThat(Instant.now())
                    .as(arrivals.count() + " of " + all + " arrived")
                    .isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private Set<String> arrived() throws MessagingException {
        var ids = new HashSet<String>();
        for (var message : Arrays.asList(smtp.getReceivedMessages())) {
            ids.add(message.getHeader("Message-ID")[0]);
        }
        return ids;
    }

    @FunctionalInterface
    private interface Queueing {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Arrivals {
        int count() throws MessagingException;
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
