package org.essaim.mail;

/** What a mail is about. A service topic tells people of what concerns their own rights, and cannot be refused. */
public enum Topic {
    /** One's account and its security. */
    ACCOUNT(true),
    /** One's application, membership, charter, dues. */
    MEMBERSHIP(true),
    /** What is done with one's data. */
    PERSONAL_DATA(true),
    /** A meeting that one booked, or holds. */
    APPOINTMENT(true),
    /** What another member writes. */
    CONTACT(false),
    /** What a network asks its members. */
    CAMPAIGN(false),
    /** What waits for those who run a network, and what both sides of a track do together. */
    WORK(false),
    /** What goes wrong, or ends, with a partner. */
    PARTNERSHIP(false);

    private final boolean service;

    Topic(boolean service) {
        this.service = service;
    }

    public boolean isService() {
        return service;
    }
}
