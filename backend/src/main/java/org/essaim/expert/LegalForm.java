package org.essaim.expert;

/** What an expert is in law. */
public enum LegalForm {
    INDEPENDENT,
    COMPANY,
    COOPERATIVE,
    ASSOCIATION,
    PUBLIC_BODY,
    OTHER
}
