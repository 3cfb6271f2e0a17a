package org.essaim.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** A folder of built files, with `/config.json` beside them; a path without a file is a page of the app. */
final class StaticSite implements HttpHandler {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));
    private static final Set<String> COMPRESSED = Set.of("html", "js", "css", "json", "svg", "txt", "webmanifest");
    private static final int WORTH_COMPRESSING = 1024;

    private final Path folder;
    private final Map<String, String> headers;
    private final byte[] config;

    StaticSite(Path folder, Map<String, String> headers, String config) {
        this.folder = folder.toAbsolutePath().normalize();
        this.headers = headers;
        this.config = config.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.forEach(exchange.getResponseHeaders()::set);
            var path = exchange.getRequestURI().getPath();
            if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else if (path.equals("/config.json")) {
                send(exchange, "json", "no-store", config);
            } else {
                serve(exchange, path);
            }
        }
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        var file = folder.resolve(path.substring(1)).normalize();
        if (!file.startsWith(folder)) {
            exchange.sendResponseHeaders(404, -1);
        } else if (Files.isRegularFile(file)) {
            var immutable = file.startsWith(folder.resolve("assets"));
            send(exchange, extension(file), immutable ? "public, max-age=31536000, immutable" : "no-cache", read(file));
        } else if (isPage(path)) {
            send(exchange, "html", "no-cache", read(folder.resolve("index.html")));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    /** A missing asset is missing; anything else that has no file is a page, drawn by the app itself. */
    private static boolean isPage(String path) {
        return !path.startsWith("/assets/");
    }

    private static void send(HttpExchange exchange, String extension, String caching, byte[] content)
            throws IOException {
        var answer = exchange.getResponseHeaders();
        answer.set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
        answer.set("Cache-Control", caching);
        var body = content;
        if (COMPRESSED.contains(extension) && content.length >= WORTH_COMPRESSING) {
            answer.set("Vary", "Accept-Encoding");
            if (acceptsGzip(exchange)) {
                answer.set("Content-Encoding", "gzip");
                body = gzip(content);
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            answer.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean acceptsGzip(HttpExchange exchange) {
        var accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var compressed = new ByteArrayOutputStream(content.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
