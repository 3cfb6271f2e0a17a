package org.essaim.bench;

import java.nio.file.Path;
import java.util.List;

/** The options with which the packaged API is run, here as in development and in the image. */
final class LaunchOptions {
    private LaunchOptions() {}

    static List<String> of(Path application) {
        return List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED");
    }
}
