package org.essaim.mail;

/** How often somebody wants to be written to about a topic. */
public enum Frequency {
    IMMEDIATE,
    /** Gathered in one mail, each morning. */
    DAILY,
    /** Gathered in one mail, on Monday morning. */
    WEEKLY,
    NONE;

    /** In what state a mail waits. */
    QueuedMail.State waiting() {
        return this == IMMEDIATE ? QueuedMail.State.QUEUED : QueuedMail.State.HELD;
    }
}
