package org.essaim.dev;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The web app as its sources are, reloaded by the browser when they change. */
final class LiveWebApp implements Service {

    private final Settings settings;
    private final ChildProcess process;

    LiveWebApp(Settings settings) {
        this.settings = settings;
        this.process = new ChildProcess("web", settings.data());
    }

    @Override
    public String name() {
        return "Web app";
    }

    @Override
    public void start() throws IOException {
        var port = Integer.toString(settings.ports().web());
        var frontend = settings.repository().resolve("frontend").toString();
        process.start(
                List.of(
                        "npm",
                        "--prefix",
                        frontend,
                        "run",
                        "dev",
                        "--",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        port,
                        "--strictPort"),
                settings.shared());
        Answer.await(URI.create(settings.webOrigin() + "/"), process, "The web app", Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        process.stop();
    }
}
