package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final List<String> SLEEP = List.of("sleep", "60");

    @TempDir
    Path data;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(data.resolve("log"));
    }

    @Test
    void aStoppedProgramIsGoneAndSoIsItsTrace() throws IOException {
        var program = new ChildProcess("api", data);
        program.start(SLEEP, Map.of());
        assertThat(program.isAlive()).isTrue();

        program.stop();

        assertThat(program.isAlive()).isFalse();
        assertThat(data.resolve("api.pid")).doesNotExist();
    }

    @Test
    void whatAKilledLauncherLeftRunningIsStopped() throws IOException {
        var leftover = new ChildProcess("api", data);
        leftover.start(SLEEP, Map.of());

        new ChildProcess("api", data).stopLeftover();

        assertThat(leftover.isAlive()).isFalse();
    }

    @Test
    void aProcessThatOnlyReusesTheNumberIsLeftAlone() throws IOException {
        var innocent = new ProcessBuilder(SLEEP).start();
        Files.writeString(data.resolve("api.pid"), innocent.pid() + " 2001-01-01T00:00:00Z");

        new ChildProcess("api", data).stopLeftover();

        assertThat(innocent.isAlive()).isTrue();
        innocent.destroy();
    }
}
