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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One database, one mail server, and packaged APIs that share them. */
final class Nodes implements AutoCloseable {
    private static final Path JAR = Path.of("../backend/target/quarkus-app/quarkus-run.jar");

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final Path data = Path.of("target/two-nodes"); // its logs are worth reading when a test fails
    private final EmbeddedPostgres postgres;

    Nodes() throws IOException, SQLException {
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

    /** A running API. */
    record Node(String name, ChildProcess process, int http) {
        void stop() {
            process.stop();
        }
    }

    /** How much has arrived. */
    @FunctionalInterface
    interface Arrivals {
        int count() throws Exception;
    }

    Node start(String name) throws IOException {
        return start(name, Map.of());
    }

    /** The same with other settings, as the environment says them. */
    Node start(String name, Map<String, String> settings) throws IOException {
        int http = freePort();
        int management = freePort();
        var node = new ChildProcess(name, data);
        node.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toAbsolutePath().toString()),
                environment(http, management, settings));
        Answer.await(
                URI.create("http://localhost:%d/q/health/ready".formatted(management)),
                node,
                "The API",
                Duration.ofMinutes(2));
        return new Node(name, node, http);
    }

    private Map<String, String> environment(int http, int management, Map<String, String> settings) {
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(http),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(management),
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:%d/essaim".formatted(postgres.getPort()),
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:1/realms/essaim",
                "ESSAIM_SMTP_PORT", Integer.toString(smtp.getSmtp().getPort()),
                "ESSAIM_MIRROR_SECRET", ""));
        environment.putAll(Map.of(
                "ESSAIM_MAIL_SEND_EVERY", "1s",
                "ESSAIM_DUTY_CARE_EVERY", "1s",
                "ESSAIM_WEBHOOKS_SEND_EVERY", "1s",
                "ESSAIM_WEBHOOKS_TIMEOUT", "1s",
                "ESSAIM_WEBHOOKS_LEASE", "3s",
                "ESSAIM_WEBHOOKS_ALLOW_LOOPBACK", "true"));
        environment.putAll(settings);
        return environment;
    }

    void run(String rows) throws SQLException {
        try (var connection = postgres.getDatabase("essaim_owner", "essaim").getConnection();
                var sql = connection.createStatement()) {
            sql.execute(rows);
        }
    }

    int count(String query) throws SQLException {
        try (var connection = postgres.getDatabase("essaim_owner", "essaim").getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** As a power cut does it: no warning, no last word. */
    void kill(Node node) throws IOException, InterruptedException {
        var pid = Long.parseLong(
                Files.readString(data.resolve(node.name() + ".pid")).split(" ", 2)[0]);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        while (node.process().isAlive()) {
            Thread.sleep(20);
        }
    }

    static void await(Arrivals arrivals, int all) throws Exception {
        var deadline = Instant.now().plusSeconds(90);
        while (arrivals.count() < all) {
            assertThat(Instant.now())
                    .as(arrivals.count() + " of " + all + " arrived")
                    .isBefore(deadline);
            Thread.sleep(20);
        }
    }

    /** Every delivery, one that came twice included. */
    List<Delivery> deliveries() throws MessagingException {
        var deliveries = new ArrayList<Delivery>();
        for (var message : Arrays.asList(smtp.getReceivedMessages())) {
            deliveries.add(new Delivery(
                    message.getHeader("Message-ID")[0],
                    message.getAllRecipients()[0].toString(),
                    message.getSubject()));
        }
        return deliveries;
    }

    /** A mail that arrived. */
    record Delivery(String id, String recipient, String subject) {}

    Set<String> mails() throws MessagingException {
        var ids = new HashSet<String>();
        for (var delivery : deliveries()) {
            ids.add(delivery.id());
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        smtp.stop();
        postgres.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
