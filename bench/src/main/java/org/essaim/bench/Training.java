package org.essaim.bench;

import java.nio.file.Files;
import java.util.List;

/** Lets the packaged API work for a while, so that the JVM leaves a cache of what it loaded and learnt (JEP 483, 514, 515). */
record Training(Settings settings, Database database, Issuer issuer) {
    private static final String NAME = "essaim_training";
    private static final int MEMBERS = 500;

    /** Does nothing when the cache is there and newer than the application. */
    void run() throws Exception {
        var application = settings.application().resolve("quarkus-run.jar");
        if (Files.exists(settings.cache())
                && Files.getLastModifiedTime(settings.cache()).compareTo(Files.getLastModifiedTime(application)) > 0) {
            return;
        }
        Files.deleteIfExists(settings.cache());
        database.create(NAME);
        try (var api = Api.start(settings, database.url(NAME), issuer.url(), LaunchOptions.recording(settings))) {
            new Population(database, NAME).generate(MEMBERS);
            var requests = new Directory(api.port(), issuer, Questions.from(database, NAME));
            for (var work :
                    List.of(requests.placePage(), requests.search(), requests.knownEntry(), requests.places())) {
                try (var load = Load.open(work, Settings.CONNECTIONS)) {
                    load.run(settings.turn());
                }
            }
            new Feed(api, issuer, database, NAME).snapshot();
        }
        database.drop(NAME);
        if (!Files.exists(settings.cache())) {
            throw new IllegalStateException("The JVM wrote no cache: bench/target/work/api.log says why");
        }
    }
}
