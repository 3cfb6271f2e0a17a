package org.essaim.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged API, as a process of its own. */
final class Api implements AutoCloseable {
    /** What is measured is the work, not the refusal to do more of it. */
    private static final String UNLIMITED = "1000000000";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Api(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /** Starts it on a database, and waits until it says that it is ready. */
    static Api start(Settings settings, String databaseUrl, String issuer, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        // by the path that `make run` uses: a cache belongs to the path of the application too
        command.addAll(List.of(
                "-jar", settings.application().resolve("quarkus-run.jar").toString()));
        var builder = new ProcessBuilder(command)
                .directory(settings.application().toFile())
                .redirectErrorStream(true)
                .redirectOutput(settings.work().resolve("api.log").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // as in the image
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(management),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        databaseUrl,
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        issuer,
                        "ESSAIM_RATE_LIMIT_PROGRAM",
                        UNLIMITED,
                        "ESSAIM_RATE_LIMIT_PERSON",
                        UNLIMITED,
                        "ESSAIM_RATE_LIMIT_VISITOR",
                        UNLIMITED,
                        "ESSAIM_MIRROR_SECRET",
                        ""));
        long begun = System.nanoTime();
        var process = builder.start();
        await(process, management);
        return new Api(process, port, (System.nanoTime() - begun) / 1e9);
    }

    int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** The resident memory of the process, in MB. */
    double residentMemory() throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                / 1024.0;
    }

    private static void await(Process process, int management) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(management)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IOException("The API does not get ready: bench/target/work/api.log says why");
            }
            Thread.sleep(10);
        }
    }

    private static boolean isReady(int management) {
        try (var http = new Http(management)) {
            return http.get("/q/health/ready", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
