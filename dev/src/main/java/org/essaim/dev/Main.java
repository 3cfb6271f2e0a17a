package org.essaim.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts the embedded stack from the root of the repository, and stops it on Ctrl-C or SIGTERM. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        try {
            run(
                    Settings.from(System.getenv(), Path.of("").toAbsolutePath()),
                    Set.of(arguments).contains("--live"));
        } catch (CannotStart refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(Settings settings, boolean live) throws InterruptedException, IOException {
        var folder = DataFolder.take(settings.data());
        var postgres = new Postgres(settings);
        var keycloak = new Keycloak(settings);
        var api = new Api(settings, live);
        var web = live ? new LiveWebApp(settings) : new WebApp(settings);
        stopLeftovers(settings, postgres);
        settings.ports().requireFree();

        var stack = new Stack(List.of(
                List.of(postgres, keycloak, new MailCatcher(settings.ports())),
                List.of(api),
                List.of(new DemonstrationData(postgres), web)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, folder)));
        System.out.println("Starting Essaim, data in " + settings.data());
        stack.start();
        stack.watch(keycloak.name(), keycloak.process());
        stack.watch("The API", api.process());
        System.out.println(Welcome.to(settings));
        folder.markReady();
        new CountDownLatch(1).await();
    }

    /** What a killed launcher left running would hold the ports. */
    private static void stopLeftovers(Settings settings, Postgres postgres) throws IOException {
        for (var name : List.of("web", "api", "keycloak")) {
            new ChildProcess(name, settings.data()).stopLeftover();
        }
        postgres.stopLeftover();
    }

    private static void stop(Stack stack, DataFolder folder) {
        stack.close();
        folder.release();
        System.out.println("Essaim is stopped.");
    }
}
