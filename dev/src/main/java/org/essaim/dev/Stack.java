package org.essaim.dev;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The services in the order in which they need each other: started step by step, stopped in reverse. */
final class Stack implements AutoCloseable {

    private final List<List<Service>> steps;
    private final Deque<Service> started = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Services of one step do not need each other and start together. */
    Stack(List<List<Service>> steps) {
        this.steps = steps;
    }

    /** Returns when everything answers; when one service refuses, stops the others and says why. */
    void start() {
        try {
            steps.forEach(this::startTogether);
        } catch (CompletionException failed) {
            close();
            throw failed.getCause() instanceof CannotStart refusal ? refusal : new IllegalStateException(failed);
        }
    }

    /** Says so and ends everything when a program ends that nobody stopped. */
    void watch(String name, ChildProcess program) {
        program.onEnd(() -> {
            if (!stopping) {
                System.err.printf("%s ended unexpectedly: its log %s may say why.%n", name, program.log());
                System.exit(1);
            }
        });
    }

    @Override
    public synchronized void close() {
        stopping = true;
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    private void startTogether(List<Service> step) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = step.stream()
                    .map(service -> CompletableFuture.runAsync(() -> start(service), threads)
                            .whenComplete((nothing, failure) -> closeAfter(failure)))
                    .toList();
            starts.forEach(CompletableFuture::join);
        }
    }

    /** One refusal is enough: the others need not finish starting. */
    private void closeAfter(@Nullable Throwable failure) {
        if (failure != null) {
            close();
        }
    }

    private void start(Service service) {
        var begun = Instant.now();
        synchronized (this) {
            started.push(service);
        }
        try {
            service.start();
        } catch (IOException failed) {
            throw new CannotStart("%s does not start: %s.".formatted(service.name(), failed.getMessage()));
        } finally {
            if (stopping) {
                service.close();
            }
        }
        System.out.printf("  %-17s answers after %.1f s%n", service.name(), secondsSince(begun));
    }

    private static double secondsSince(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}
