package org.essaim.dev.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what passes. */
final class Fingerprint {
    private Fingerprint() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
