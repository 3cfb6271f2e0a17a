package org.essaim.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged API, as a process of its own. */
final class Api implements Service {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final ChildProcess process;
    private final boolean live;
    private final Path backend;

    /** A live API compiles its sources again when they change. */
    Api(Settings settings, boolean live) {
        this.settings = settings;
        this.live = live;
        this.process = new ChildProcess("api", settings.data());
        this.backend = settings.repository().resolve("backend");
    }

    @Override
    public String name() {
        return "API";
    }

    @Override
    public void start() throws IOException {
        process.start(live ? development() : packaged(), environment());
        Answer.await(URI.create(settings.managementUrl() + "/health/ready"), process, "The API", PATIENCE);
    }

    @Override
    public void close() {
        process.stop();
    }

    ChildProcess process() {
        return process;
    }

    private List<String> packaged() {
        var jar = backend.resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart("The API is not built: `make run` builds it.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString(), "@" + backend.resolve("jvm.options"), "-Xmx512m"));
        var cache = jar.resolveSibling("app.aot");
        if (Files.exists(cache)) { // the JVM looks itself whether it is of this very application
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private List<String> development() {
        var maven = settings.distribution("maven").resolve("bin/mvn").toString();
        var project = backend.resolve("pom.xml").toString();
        return List.of(
                "sh",
                maven,
                "-B",
                "-ntp",
                "-f",
                project,
                "quarkus:dev",
                "-Ddebug=false",
                "-Dquarkus.analytics.disabled=true",
                "-Dquarkus.console.enabled=false");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.shared());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MALLOC_ARENA_MAX", "2"); // as in the image
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().api()));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.ports().management()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", settings.jdbcUrl());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.keycloakUrl() + "/realms/essaim");
        environment.put("ESSAIM_WEBHOOKS_ALLOW_LOOPBACK", "true"); // a journey is the partner that is woken up
        return environment;
    }
}
