package org.essaim.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Some workers that do the same work at the same time. */
final class Load implements AutoCloseable {

    /** What each worker does at least in a turn: of answers that take seconds, both sides give the same. */
    private static final int FEWEST = 6;

    /** What was done in one turn. */
    record Measure(double perSecond, long[] nanoseconds) {}

    private final List<Work.Worker> workers;
    private final int[] turns;
    private final ExecutorService threads;

    private Load(List<Work.Worker> workers) {
        this.workers = workers;
        this.turns = new int[workers.size()];
        this.threads = Executors.newFixedThreadPool(workers.size());
    }

    static Load open(Work work, int connections) throws Exception {
        var workers = new ArrayList<Work.Worker>();
        for (int number = 0; number < connections; number++) {
            workers.add(work.open(number));
        }
        return new Load(workers);
    }

    /** Works for a while, and until each worker has done something. */
    Measure run(Duration duration) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        var running = new ArrayList<java.util.concurrent.Future<long[]>>();
        for (int number = 0; number < workers.size(); number++) {
            int mine = number;
            running.add(threads.submit(() -> work(mine, end)));
        }
        var all = new ArrayList<long[]>();
        for (var worker : running) {
            all.add(worker.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var latencies = all.stream().flatMapToLong(Arrays::stream).toArray();
        return new Measure(latencies.length / seconds, latencies);
    }

    private long[] work(int number, long end) throws Exception {
        var latencies = new long[1024];
        int count = 0;
        var worker = workers.get(number);
        for (long before = System.nanoTime(); before < end || count < FEWEST; ) {
            worker.once(turns[number]++);
            long after = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(latencies, count);
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        for (var worker : workers) {
            worker.close();
        }
    }
}
