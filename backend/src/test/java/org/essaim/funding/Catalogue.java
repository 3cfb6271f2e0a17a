package org.essaim.funding;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers as Aides-territoires is documented to; a few items a page, and moody when told to be. */
final class Catalogue implements AutoCloseable {
    final AtomicInteger tokens = new AtomicInteger();
    final List<Integer> moods = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final int pageSize;
    private List<? extends JsonNode> items;
    private String elsewhere = "";
    private boolean stalls;
    private final CountDownLatch closed = new CountDownLatch(1);

    Catalogue(int pageSize, List<? extends JsonNode> items) {
        this.pageSize = pageSize;
        this.items = items;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Thread::startVirtualThread);
        server.createContext("/api/connexion/", this::connect);
        server.createContext("/api/aids/all/", this::page);
        server.start();
    }

    /** The next answers begin with these statuses. */
    Catalogue answering(Integer... statuses) {
        moods.addAll(List.of(statuses));
        return this;
    }

    Catalogue leadingTo(String other) {
        elsewhere = other;
        return this;
    }

    Catalogue holding(List<? extends JsonNode> others) {
        items = others;
        return this;
    }

    /** Begins every page and never ends it. */
    Catalogue stalling() {
        stalls = true;
        return this;
    }

    AidesClient client(String key) {
        return client(key, Duration.ofSeconds(5));
    }

    AidesClient client(String key, Duration timeout) {
        return new AidesClient(URI.create(base()), key, timeout, Duration.ofMillis(1));
    }

    List<JsonNode> read() {
        try (var client = client("a-key")) {
            return client.readAll();
        }
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void connect(HttpExchange asked) throws IOException {
        if (!"a-key".equals(asked.getRequestHeaders().getFirst("X-AUTH-TOKEN"))) {
            answer(asked, 401, "{}");
            return;
        }
        answer(asked, 200, "{\"token\": \"bearer-" + tokens.incrementAndGet() + "\"}");
    }

    private void page(HttpExchange asked) throws IOException {
        if (!moods.isEmpty()) {
            answer(asked, moods.removeFirst(), "{}");
            return;
        }
        var bearer = Objects.toString(asked.getRequestHeaders().getFirst("Authorization"), "");
        if (!bearer.equals("Bearer bearer-" + tokens.get())) {
            answer(asked, 401, "{}");
            return;
        }
        if (stalls) {
            stall(asked);
            return;
        }
        int page = Integer.parseInt(asked.getRequestURI().getQuery().replaceAll(".*page=(\\d+).*", "$1"));
        int from = (page - 1) * pageSize;
        int to = Math.min(from + pageSize, items.size());
        var next = to < items.size()
                ? "\"%s/api/aids/all/?itemsPerPage=100&page=%d\"".formatted(base(), page + 1)
                : "null";
        if (!elsewhere.isEmpty()) {
            next = '"' + elsewhere + '"';
        }
        answer(
                asked,
                200,
                "{\"count\": %d, \"previous\": null, \"next\": %s, \"results\": %s}"
                        .formatted(items.size(), next, items.subList(from, to)));
    }

    private void stall(HttpExchange asked) throws IOException {
        asked.sendResponseHeaders(200, 1000);
        asked.getResponseBody().write('{');
        asked.getResponseBody().flush();
        try {
            closed.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("content-type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
