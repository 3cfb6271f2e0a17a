package org.essaim.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the directory of a network: the one place that decides who sees whom, and how much of them.
 *
 * <p>Every query of the directory begins with {@link #sees}: whoever is not in it does not exist for this reader.
 *
 * @param partner the partner that reads, for {@link Sight#PARTNER} alone
 */
public record Reader(String network, Sight sight, @Nullable UUID partner) {
    private static final String BELONGS =
            " listing.network = ? and (listing.until is null or listing.until >= current_date) and ";

    /** What a kind of reader sees. */
    enum Sight {
        /** Those who agreed to be public. */
        ANYONE("listing.for_public", "'PUBLIC'::visibility"),
        /** And those who agreed to be found by members, as far as they opened their fields to members. */
        MEMBER(
                "(listing.for_network or listing.for_public)",
                "(case when listing.for_network then 'NETWORK' else 'PUBLIC' end)::visibility"),
        /** One or the other, as {@code is_member} says in the same query; they search as anyone does. */
        SIGNED_IN(
                "(listing.for_public or is_member and listing.for_network)",
                "(case when is_member and listing.for_network then 'NETWORK' else 'PUBLIC' end)::visibility"),
        /** All who belong to the network: who runs it knows its members. */
        ENTRUSTED("true", "'NETWORK'::visibility"),
        /** Those who agreed to this very partner. */
        PARTNER("listing.for_partners @> array[?::uuid]", "'PARTNERS'::visibility");

        private final String condition;
        private final String level;

        Sight(String condition, String level) {
            this.condition = condition;
            this.level = level;
        }
    }

    public static Reader anyone(String network) {
        return new Reader(network, Sight.ANYONE, null);
    }

    public static Reader member(String network) {
        return new Reader(network, Sight.MEMBER, null);
    }

    /** Someone of whom the query that is asked tells, as {@code is_member}, whether they are a member. */
    static Reader signedIn(String network) {
        return new Reader(network, Sight.SIGNED_IN, null);
    }

    public static Reader entrusted(String network) {
        return new Reader(network, Sight.ENTRUSTED, null);
    }

    public static Reader partner(String network, UUID partner) {
        return new Reader(network, Sight.PARTNER, partner);
    }

    /** Whether this reader may know for whom a person is listed. */
    boolean seesAudiences() {
        return sight == Sight.ENTRUSTED;
    }

    /** Whether this reader may know in which organisations a person has a seat, of those who opened their positions. */
    boolean seesSeats() {
        return sight != Sight.PARTNER; // no agreement names them
    }

    /** Whether this reader knows the seats of all: who runs the network looks after its organisations. */
    boolean seesAllSeats() {
        return sight == Sight.ENTRUSTED;
    }

    /** Adds the condition on {@code listing} that keeps only those whom this reader may see today. */
    Sql sees(Sql sql) {
        sql.add(BELONGS, network).add(sight.condition);
        return partner == null ? sql : sql.with(partner);
    }

    /** The visibility that a field of a listing needs to be shown to this reader, in SQL. */
    String level() {
        return sight.level;
    }

    /** What a listing shows to this reader, ready to be read, in SQL. */
    String card() {
        return switch (sight) {
            case ANYONE -> "listing.card_public";
            case MEMBER -> "case when listing.for_network then listing.card_network else listing.card_public end";
            case SIGNED_IN ->
                "case when is_member and listing.for_network then listing.card_network else listing.card_public end";
            case ENTRUSTED -> "listing.card_network";
            case PARTNER ->
                "(select listing_card(said, 'PARTNERS') from directory_entry said where said.id = listing.entry)";
        };
    }

    /** The condition that this reader finds the person by a row {@code held} of {@code listing_place}. */
    String holds() {
        return switch (sight) {
            case ANYONE, SIGNED_IN -> "held.for_public";
            case MEMBER -> "held.for_members";
            case ENTRUSTED -> "true";
            case PARTNER -> "held.level >= 'PARTNERS'";
        };
    }

    /** The condition that a word, given as a text search query in SQL, is among those this reader may find by. */
    String finds(String query) {
        return switch (sight) {
            case ANYONE, SIGNED_IN -> "listing.words_public @@ " + query;
            case MEMBER ->
                "((listing.for_network and listing.words_network @@ %1$s) or (listing.for_public and listing.words_public @@ %1$s))"
                        .formatted(query);
            case ENTRUSTED, PARTNER -> "listing.words_network @@ " + query;
        };
    }

    /** The practices by which this reader may find people, in SQL. */
    String practices() {
        return switch (sight) {
            case ANYONE, SIGNED_IN -> "listing.practices_public";
            case MEMBER ->
                "(case when listing.for_network then listing.practices_network else listing.practices_public end)";
            case ENTRUSTED, PARTNER -> "listing.practices_network";
        };
    }
}
