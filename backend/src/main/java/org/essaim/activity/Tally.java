package org.essaim.activity;

/** A table of counts, from which figures are told. In each but those of topics, one thing counts in one line. */
enum Tally {
    /** Requests, by the Monday of the week in which they came. */
    WEEKS,
    DEPARTMENTS,
    KINDS,
    STRATA,
    /** Requests that were qualified, by each topic that they ask for. */
    REQUEST_TOPICS,
    /** Slots of the duty: missed, free, met. */
    DUTY,
    /** Sessions that were to be held: missed, held within the window of the rhythm, other. */
    SESSIONS,
    /** Sessions whose minutes were shared, by each topic that they treat. */
    SESSION_TOPICS,
    /** Referrals, by what became of them. */
    REFERRALS,
    TARGETS,
    /** Leads to fundings, by what became of them. */
    LEADS,
    /** Tracks, by how they are accompanied. */
    MODES,
    /** Closed tracks, by how satisfied the collectivité said it was. */
    SCORES
}
