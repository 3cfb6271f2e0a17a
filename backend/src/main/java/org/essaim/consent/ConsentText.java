package org.essaim.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/** The exact words that a person agreed to, named by their own SHA-256: they cannot change under a consent. */
@Entity
@Immutable
public class ConsentText {
    @Id
    @Column(name = "sha256")
    private String sha256;

    private String version;
    private String locale;
    private String title;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected ConsentText() {}

    public ConsentText(String version, String locale, String title, String body) {
        this.version = version;
        this.locale = locale;
        this.title = title;
        this.body = body;
        this.sha256 = sha256(title + "\n\n" + body);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public String sha256() {
        return sha256;
    }

    public String version() {
        return version;
    }

    /** {@code fr} or {@code en}. */
    public String locale() {
        return locale;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }
}
