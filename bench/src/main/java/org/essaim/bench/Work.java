package org.essaim.bench;

/** Something done over and over on connections of its own. */
interface Work {
    /** One worker with its connection; called once for each of them. */
    Worker open(int number) throws Exception;

    /** Does it once; {@code turn} counts up from 0. */
    interface Worker extends AutoCloseable {
        void once(int turn) throws Exception;
    }
}
