package org.essaim.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.essaim.network.Network;

/** A file to be imported, and how. */
record ImportRequest(Network network, ImportKind kind, byte[] content, String file, String key, boolean invite) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
