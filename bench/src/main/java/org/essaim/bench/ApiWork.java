package org.essaim.bench;

import java.util.List;
import java.util.function.IntFunction;

/** Requests sent to the API one after the other. */
record ApiWork(int port, int status, IntFunction<List<byte[]>> requestsOfWorker) implements Work {

    @Override
    public Worker open(int number) throws Exception {
        var requests = requestsOfWorker.apply(number);
        var http = new Http(port);
        return new Worker() {
            @Override
            public void once(int turn) throws Exception {
                http.expect(status, requests.get((turn + 7 * number) % requests.size()));
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }
}
