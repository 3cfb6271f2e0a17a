package org.essaim.dev;

import java.io.IOException;

/** One part of the stack: it is started once it really answers, and stops without leaving a process behind. */
interface Service extends AutoCloseable {

    /** The name a person reads: "PostgreSQL", "the API". */
    String name();

    void start() throws IOException;

    @Override
    void close();
}
