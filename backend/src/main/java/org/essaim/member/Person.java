package org.essaim.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Someone known to the installation; what they show of this is for them to say, network by network. */
@Entity
public class Person {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private @Nullable String subject;
    /** SHA-256 of the key that the account of somebody expected has to bring; none when the address is enough. */
    private @Nullable String accountKey;

    private String email;
    private String givenName;
    private String familyName;
    private @Nullable String phone;
    private @Nullable String biography;
    private List<String> languages;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing standing;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSeenAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant erasedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** A person who signs in for the first time; {@code email} is verified. */
    @SuppressWarnings("NullAway.Init")
    public Person(String subject, String email, String givenName, String familyName) {
        this.subject = subject;
        this.email = normalised(email);
        this.givenName = givenName;
        this.familyName = familyName;
        this.languages = List.of("fr");
    }

    /** A person who is known by their address before they ever sign in. */
    static Person expected(String email, String givenName, String familyName) {
        var person = new Person();
        person.email = normalised(email);
        person.givenName = givenName.strip();
        person.familyName = familyName.strip();
        person.languages = List.of("fr");
        person.giveKey();
        return person;
    }

    /** The form under which an address is one, of whomever it is. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Ties a person who was known by e-mail to the account that proved to hold the address. */
    void linkTo(String account) {
        if (subject != null) {
            throw new IllegalStateException("Already linked to an account");
        }
        subject = account;
        accountKey = null;
    }

    /** A new key for their mailbox alone; the one before is worth nothing any more. */
    public String giveKey() {
        var key = LinkToken.fresh();
        accountKey = key.sha256();
        return key.value();
    }

    /** Whether an account that has proved the address, and brings this key, is theirs. */
    boolean opensTo(@Nullable String key) {
        return accountKey == null || key != null && accountKey.equals(LinkToken.sha256(key));
    }

    /** Whether nothing says yet that the person was here within a day of this moment. */
    boolean isNewsAt(Instant now) {
        return lastSeenAt == null || lastSeenAt.isBefore(now.minus(Duration.ofDays(1)));
    }

    /** Whether their data were erased: a number remains, to which nothing is written. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Takes over what the person says about themself. */
    public void change(ProfileChange profile) {
        givenName = profile.givenName().strip();
        familyName = profile.familyName().strip();
        phone = profile.phone();
        biography = profile.biography();
        languages = List.copyOf(profile.languages());
        standing = profile.standing();
    }

    public UUID id() {
        return id;
    }

    public @Nullable String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String biography() {
        return biography;
    }

    public List<String> languages() {
        return List.copyOf(languages);
    }

    public @Nullable Standing standing() {
        return standing;
    }

    public int version() {
        return version;
    }
}
