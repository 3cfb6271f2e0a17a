package org.essaim.programme;

/** What kind of help an action of a programme is. */
public enum ActionKind {
    TRAINING,
    COACHING,
    PROJECT_MANAGEMENT
}
