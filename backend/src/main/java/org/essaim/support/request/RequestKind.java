package org.essaim.support.request;

/** What is asked for. */
public enum RequestKind {
    /** Advice, from a first meeting on. */
    ADVICE,
    /** That somebody comes to a council of elected people. */
    COUNCIL_INTERVENTION,
    /** Help with the first steps of a project. */
    PROJECT_START
}
