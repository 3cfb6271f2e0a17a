package org.essaim.shared.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.BooleanSupplier;

/** Work that waits in rows: each is done in a transaction of its own, so that one failure or one lock holds up no other. */
public final class OneByOne {
    /** More than ever waits at once; the next round does the rest. */
    private static final int MOST_A_ROUND = 2000;

    private OneByOne() {}

    /**
     * Goes on until nothing waits.
     *
     * @param step locks the next row that no other node holds and does its work; answers false once there is none
     */
    public static void untilDone(BooleanSupplier step) {
        for (int done = 0; done < MOST_A_ROUND; done++) {
            if (!QuarkusTransaction.requiringNew().call(step::getAsBoolean)) {
                return;
            }
        }
    }
}
