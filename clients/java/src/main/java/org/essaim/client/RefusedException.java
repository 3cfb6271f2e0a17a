package org.essaim.client;

import java.io.IOException;

/** The service refuses, and asking again would not help. */
public class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    RefusedException(int status, String body) {
        super("HTTP " + status + ": " + body);
        this.status = status;
    }

    /** The HTTP status; 410 when the cursor is too old. */
    public int status() {
        return status;
    }
}
