package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import java.io.IOException;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two packaged APIs on one database: what leaves an outbox leaves once, and nothing is lost with the one that dies. */
class TwoNodesTest {

    private static final Path JAR = Path.of("../backend/target/quarkus-app/quarkus-run.jar");
    private static final int MAILS = 300;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    private final Path data = Path.of("target/two-nodes"); // its logs are worth reading when this fails

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException, SQLException {
        assertThat(JAR).as("the packaged API; `make build` makes it").exists();
        Files.createDirectories(data.resolve("log"));
        smtp.start();
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
        postgres.close();
    }

    @Test
    void eachMailLeavesOnceAndNoneIsLostWithTheNodeThatDies() throws Exception {
        var one = node("one");
        var other = node("other");
        try {
            queueMails();
            await(MAILS / 4);
            kill(one);
            await(MAILS);
        } finally {
            one.stop();
            other.stop();
        }

        // a node that dies between the server's word and the commit leaves one mail to be sent again, under the same id
        assertThat(smtp.getReceivedMessages()).hasSizeBetween(MAILS, MAILS + 1);
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
                Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(http),
                        "QUARKUS_MANAGEMENT_PORT", Integer.toString(management),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://localhost:%d/essaim".formatted(postgres.getPort()),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:1/realms/essaim",
                        "ESSAIM_SMTP_PORT", Integer.toString(smtp.getSmtp().getPort()),
                        "ESSAIM_MAIL_SEND_EVERY", "1s",
                        "ESSAIM_MIRROR_SECRET", ""));
        Answer.await(
                URI.create("http://localhost:%d/q/health/ready".formatted(management)),
                node,
                "The API",
                Duration.ofMinutes(2));
        return node;
    }

    private void queueMails() throws SQLException {
        try (var connection = postgres.getDatabase("essaim_owner", "essaim").getConnection();
                var sql = connection.createStatement()) {
            sql.execute("""
                    insert into mail (recipient, recipient_sha256, topic, template, locale, subject, body_text, body_html,
                        state, next_attempt_at)
                    select 'someone' || i || '@essaim.example', encode(sha256(i::text::bytea), 'hex'), 'MEMBERSHIP',
                        'sample', 'fr', 'Courriel ' || i, 'Bonjour', '<p>Bonjour</p>', 'QUEUED', now()
                    from generate_series(1, %d) as i""".formatted(MAILS));
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

    /** Waits until so many different mails have arrived. */
    private void await(int mails) throws MessagingException, InterruptedException {
        var deadline = Instant.now().plusSeconds(90);
        while (arrived().size() < mails) {
            assertThat(Instant.now())
                    .as(arrived().size() + " of " + mails + " mails")
                    .isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private Set<String> arrived() throws MessagingException {
        var ids = new HashSet<String>();
        for (var message : Arrays.asList(smtp.getReceivedMessages())) {
            ids.add(message.getHeader("Message-ID")[0]);
        }
        return ids;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
