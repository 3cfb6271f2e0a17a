package org.essaim.directory;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, before anybody has looked whether they belong to the network.
 *
 * @param certain the reader whom the token alone makes them; none when it is for the database to say
 * @param subject of their account
 */
record Account(String network, @Nullable Reader certain, String subject) {

    /** The reader that they are, as a member or not. */
    Reader reader(boolean isMember) {
        if (certain != null) {
            return certain;
        }
        return isMember ? Reader.member(network) : Reader.anyone(network);
    }
}
