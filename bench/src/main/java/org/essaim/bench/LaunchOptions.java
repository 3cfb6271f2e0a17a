package org.essaim.bench;

import java.nio.file.Files;
import java.util.List;

/** The options with which the packaged API is run, here as in development and in the image. */
final class LaunchOptions {
    private LaunchOptions() {}

    static List<String> of(Settings settings) {
        return Files.exists(settings.cache())
                ? List.of(shared(settings), "-Xmx512m", "-XX:AOTCache=" + settings.cache())
                : List.of(shared(settings), "-Xmx512m");
    }

    /** The same, to write down what a later start need not do again. */
    static List<String> recording(Settings settings) {
        return List.of(shared(settings), "-Xmx512m", "-XX:AOTCacheOutput=" + settings.cache());
    }

    private static String shared(Settings settings) {
        return "@" + settings.repository().resolve("backend/jvm.options");
    }
}
