package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticSiteTest {

    private static final String SCRIPT = "let essaim;".repeat(200);

    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        var site = folder.resolve("dist");
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(folder.resolve("secret.txt"), "out of the folder");
        Files.writeString(site.resolve("index.html"), "<title>Essaim</title>");
        Files.writeString(site.resolve("assets/main-1a2b.js"), SCRIPT);
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/", new StaticSite(site, Map.of("X-Frame-Options", "SAMEORIGIN"), "{\"realm\":\"essaim\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/annuaire", "/reseaux/territoires44/annuaire?q=adjoint"})
    void everyPageOfTheAppIsTheSameFile(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString().contains("Essaim");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/config.json", "/assets/main-1a2b.js", "/assets/gone.js"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        assertThat(get(path).headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    }

    @Test
    void aHashedAssetIsKeptForeverAndAMissingOneIsMissing() throws Exception {
        assertThat(get("/assets/main-1a2b.js").headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
    }

    @Test
    void aLargeTextIsCompressedForThoseWhoAcceptIt() throws Exception {
        var answer = get("/assets/main-1a2b.js", "Accept-Encoding", "br, gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .asString()
                .isEqualTo(SCRIPT);
        assertThat(get("/assets/main-1a2b.js").body()).asString().isEqualTo(SCRIPT);
    }

    @Test
    void theConfigurationIsNeverCached() throws Exception {
        var answer = get("/config.json");

        assertThat(answer.body()).asString().isEqualTo("{\"realm\":\"essaim\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt"})
    void nothingIsServedFromOutsideTheFolder(String path) throws Exception {
        assertThat(raw(path)).startsWith("HTTP/1.1 404").doesNotContain("out of the folder");
    }

    @Test
    void theSiteIsOnlyRead() throws Exception {
        var request = HttpRequest.newBuilder(address("/")).POST(BodyPublishers.noBody());

        var answer = http.send(request.build(), BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Sent as written: a client would tidy the path. */
    private String raw(String path) throws IOException {
        try (var socket = new Socket("localhost", server.getAddress().getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }
}
