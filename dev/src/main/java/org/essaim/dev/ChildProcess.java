package org.essaim.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program started by the stack: its output goes to a log file, and it never outlives the stack for long. */
final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path log;
    private final Path pidFile;
    private @Nullable Process process;

    ChildProcess(String name, Path data) {
        this.log = data.resolve("log").resolve(name + ".log");
        this.pidFile = data.resolve(name + ".pid");
    }

    void start(List<String> command, Map<String, String> environment) throws IOException {
        stopLeftover();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    Path log() {
        return log;
    }

    /** Runs the action when the program ends, whoever asked it to. */
    void onEnd(Runnable action) {
        if (process != null) {
            var _ = process.onExit().thenRunAsync(action);
        }
    }

    void stop() {
        var running = process;
        process = null;
        if (running != null) {
            stop(running.toHandle());
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    /** Stops what a launcher that was killed left running, so that its ports and files are free again. */
    void stopLeftover() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var words = Files.readString(pidFile).strip().split(" ", 2);
        if (words.length == 2 && words[0].matches("[0-9]+")) {
            ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(found -> startOf(found).equals(words[1]))
                    .ifPresent(ChildProcess::stop);
        }
        Files.delete(pidFile);
    }

    private static void stop(ProcessHandle running) {
        var all = Stream.concat(Stream.of(running), running.descendants()).toList();
        running.destroy();
        all.forEach(one -> awaitEnd(one, GRACE));
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    private static void awaitEnd(ProcessHandle running, Duration patience) {
        try {
            running.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            running.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String startOf(ProcessHandle running) {
        return running.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
