package org.essaim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Watches how much memory the API has at most. */
final class Peak implements AutoCloseable {
    private static final int EVERY_MILLISECONDS = 100;

    private final Api api;
    private final Thread watch;
    private volatile double most;

    private Peak(Api api) {
        this.api = api;
        this.watch = Thread.ofPlatform().daemon().unstarted(this::look);
    }

    static Peak of(Api api) {
        var peak = new Peak(api);
        peak.watch.start();
        return peak;
    }

    /** Ends the watch, and answers in MB. */
    double stop() throws InterruptedException {
        watch.interrupt();
        watch.join();
        return most;
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                most = Math.max(most, api.residentMemory());
                Thread.sleep(EVERY_MILLISECONDS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
