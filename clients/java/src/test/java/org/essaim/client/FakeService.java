package org.essaim.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** An API and a Keycloak that answer what a test has laid out, in that order, and note what they were asked. */
final class FakeService implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Answer> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    int tokens;

    private record Answer(int status, String body, String retryAfter) {}

    FakeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/partner/directory/", this::answerFeed);
        server.createContext("/token", this::answerToken);
        server.start();
    }

    FakeService answers(int status, String body) {
        answers.add(new Answer(status, body, null));
        return this;
    }

    FakeService asksToWait(int status, String seconds) {
        answers.add(new Answer(status, "{}", seconds));
        return this;
    }

    /** A snapshot of entries with these ids. */
    FakeService hasSnapshot(String cursor, String... ids) {
        var lines = new StringBuilder("{\"cursor\":\"" + cursor + "\"}\n");
        for (var id : ids) {
            lines.append(item(id, "Ada")).append('\n');
        }
        return answers(200, lines + "{\"count\":" + ids.length + "}\n");
    }

    FakeService hasChanges(String nextCursor, boolean hasMore, String... items) {
        return answers(
                200,
                "{\"items\":[%s],\"nextCursor\":\"%s\",\"hasMore\":%s,\"generatedAt\":\"2026-11-25T10:00:00Z\"}"
                        .formatted(String.join(",", items), nextCursor, hasMore));
    }

    static String upsert(String id, String name) {
        return "{\"id\":\"%s\",\"op\":\"UPSERT\",\"item\":%s}".formatted(id, item(id, name));
    }

    static String tombstone(String id) {
        return "{\"id\":\"%s\",\"op\":\"TOMBSTONE\",\"reason\":\"WITHDRAWN\"}".formatted(id);
    }

    private static String item(String id, String name) {
        return "{\"id\":\"%s\",\"network\":\"territoires44\",\"person\":{\"givenName\":\"%s\"}}".formatted(id, name);
    }

    URI api() {
        return URI.create(
                "http://localhost:%d/api/v1".formatted(server.getAddress().getPort()));
    }

    AccessTokens credentials() {
        return new ClientCredentials(
                URI.create("http://localhost:%d/token"
                        .formatted(server.getAddress().getPort())),
                "partner-test",
                "a secret & more");
    }

    private void answerFeed(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        asked.add(uri.getPath().replaceFirst(".*/", "") + "?" + uri.getQuery() + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        var answer = answers.remove();
        if (answer.retryAfter() != null) {
            exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        }
        send(exchange, answer.status(), answer.body());
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isKnown = form.contains("client_id=partner-test&client_secret=a+secret+%26+more");
        send(
                exchange,
                isKnown ? 200 : 401,
                "{\"access_token\":\"token-%d\",\"expires_in\":300}".formatted(isKnown ? ++tokens : 0));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
