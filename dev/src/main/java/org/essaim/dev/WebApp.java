package org.essaim.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The built web app, served as in production: same headers, same caching, same fallback. */
final class WebApp implements Service {

    private final Settings settings;
    private @Nullable HttpServer server;

    WebApp(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Web app";
    }

    @Override
    public void start() throws IOException {
        var built = settings.repository().resolve("frontend/dist");
        if (!Files.exists(built.resolve("index.html"))) {
            throw new CannotStart("The web app is not built: `make run` builds it.");
        }
        var started = HttpServer.create(
                new InetSocketAddress("localhost", settings.ports().web()), 0);
        started.createContext("/", new StaticSite(built, headers(), config()));
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.start();
        server = started;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private Map<String, String> headers() throws IOException {
        Path file = settings.repository().resolve("frontend/headers.caddy");
        return SecurityHeaders.read(file, settings.shared());
    }

    private String config() throws IOException {
        return new ObjectMapper()
                .writeValueAsString(new TreeMap<>(Map.of(
                        "apiUrl",
                        settings.apiUrl(),
                        "keycloakUrl",
                        settings.keycloakUrl(),
                        "realm",
                        "essaim",
                        "clientId",
                        "essaim-web")));
    }
}
