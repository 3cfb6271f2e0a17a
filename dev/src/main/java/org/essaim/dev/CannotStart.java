package org.essaim.dev;

/** Why the stack does not start, as one sentence that says what to do. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
