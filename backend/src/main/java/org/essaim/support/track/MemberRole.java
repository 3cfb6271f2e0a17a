package org.essaim.support.track;

/** What somebody is in the collectivité that is accompanied. */
public enum MemberRole {
    ELECTED,
    AGENT,
    OTHER
}
