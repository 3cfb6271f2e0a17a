package org.essaim.funding;

/** Why the national catalogue could not be read. */
public enum ImportFailure {
    /** No answer, or an error, although it was tried several times. */
    UNREACHABLE,
    /** The token is not accepted. */
    REFUSED,
    /** An answer that is not what is documented. */
    UNREADABLE,
    /** More than is read. */
    TOO_LARGE,
    /** The node that read it stopped. */
    INTERRUPTED;

    /** Thrown by what reads the catalogue; nothing was written. */
    static final class Failed extends RuntimeException {
        private final ImportFailure failure;

        Failed(ImportFailure failure) {
            super(failure.name(), null, false, false);
            this.failure = failure;
        }

        ImportFailure failure() {
            return failure;
        }
    }
}
