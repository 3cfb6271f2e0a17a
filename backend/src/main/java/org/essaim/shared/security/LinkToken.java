package org.essaim.shared.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link that stands in for a sign-in, such as the one in a mail: 256 random bits.
 *
 * @param value what the link carries, and nobody keeps
 * @param sha256 what is stored, in hexadecimal: whoever reads the database cannot make the link of it
 */
public record LinkToken(String value, String sha256) {
    /** The header in which a page that holds the link passes its secret on, so that no address, log or trail holds it. */
    public static final String HEADER = "X-Link-Token";

    /** More than a secret is long. */
    public static final int LONGEST = 100;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static LinkToken fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new LinkToken(value, sha256(value));
    }

    /** Under which a link that somebody followed is stored. */
    public static String sha256(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
