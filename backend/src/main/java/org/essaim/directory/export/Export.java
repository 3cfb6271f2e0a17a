package org.essaim.directory.export;

import java.util.UUID;
import org.essaim.directory.DirectoryQuery;
import org.essaim.directory.Reader;
import org.essaim.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which part of a directory away, in which format, and what for.
 *
 * @param requester nobody for someone who is not signed in, who takes what is public
 */
record Export(
        Network network,
        Reader reader,
        DirectoryQuery query,
        FileFormat format,
        @Nullable Requester requester,
        String purpose) {

    /** The person who asked. */
    record Requester(UUID person, String name) {}
}
