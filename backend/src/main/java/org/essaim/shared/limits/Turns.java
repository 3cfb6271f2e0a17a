package org.essaim.shared.limits;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Long answers that a node writes at the same time: a few in all, and one for each client. */
public final class Turns {
    private final Semaphore places;
    private final ProblemType whenFull;
    private final Set<String> served = ConcurrentHashMap.newKeySet();

    public Turns(int atOnce, ProblemType whenFull) {
        this.places = new Semaphore(atOnce);
        this.whenFull = whenFull;
    }

    /**
     * Takes the turn of a client, to be {@linkplain #leave left} whatever happens.
     *
     * @throws Refusal {@code too-many-requests} while the client has one already, another one while others have them all
     */
    public void take(String client) {
        if (!served.add(client)) {
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS, "one at a time");
        }
        if (!places.tryAcquire()) {
            served.remove(client);
            throw new Refusal(whenFull, null);
        }
    }

    public void leave(String client) {
        served.remove(client);
        places.release();
    }
}
