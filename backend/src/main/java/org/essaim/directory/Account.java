package org.essaim.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, before anybody has looked whether they belong to the network.
 *
 * @param certain the reader whom the token alone makes them; none when it is for the database to say
 * @param subject of their account
 */
record Account(String network, @Nullable Reader certain, String subject) {

    /** As whom a query is asked that tells by itself whether they are a member. */
    Reader asked() {
        return certain == null ? Reader.signedIn(network) : certain;
    }

    /** The reader that they are, as a member or not; none when neither the token nor the database says. */
    Optional<Reader> reader(@Nullable Boolean isMember) {
        return Optional.ofNullable(certain == null && isMember != null ? member(isMember) : certain);
    }

    /** The reader that whoever signed in is, as a member or not. */
    Reader member(boolean isMember) {
        return isMember ? Reader.member(network) : Reader.anyone(network);
    }
}
