package org.essaim.dev.demo;

/** How far somebody opens the fields of their entry, from hidden to public. */
enum Openness {
    CLOSED("PRIVATE", "PRIVATE", "PRIVATE", "PRIVATE"),
    /** Only what they work on, and among members. */
    DISCREET("NETWORK", "PRIVATE", "PRIVATE", "PRIVATE"),
    AMONG_MEMBERS("NETWORK", "NETWORK", "NETWORK", "PRIVATE"),
    WITH_PARTNERS("PARTNERS", "PARTNERS", "NETWORK", "NETWORK"),
    TO_ALL("PUBLIC", "PUBLIC", "NETWORK", "PRIVATE"),
    /** And by e-mail too. */
    REACHABLE("PUBLIC", "PUBLIC", "PUBLIC", "NETWORK");

    private final String topics;
    private final String help;
    private final String email;
    private final String phone;

    Openness(String topics, String help, String email, String phone) {
        this.topics = topics;
        this.help = help;
        this.email = email;
        this.phone = phone;
    }

    /** Of the headline, the practices and the positions. */
    String topics() {
        return topics;
    }

    /** Of the help offered and sought, and of the biography. */
    String help() {
        return help;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }
}
