package org.essaim.client;

import java.io.IOException;

/** Gives access tokens. */
@FunctionalInterface
public interface AccessTokens {
    /**
     * A token that is valid now.
     *
     * @param refused the token that the API has just refused, not to be given again; {@code null} if none was
     */
    String get(String refused) throws IOException, InterruptedException;
}
