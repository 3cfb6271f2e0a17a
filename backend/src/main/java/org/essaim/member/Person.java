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
import java.util.stream.Stream;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Someone known to the installation; what they show of this is for them to say, network by network. */
@Entity
public class Person {
    /** Longer than a day of asking again and again: what reached the mailbox is not voided before it is read. */
    private static final int KEYS_KEPT = 150;

    private static final Duration BETWEEN_KEYS = Duration.ofMinutes(10);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private @Nullable String subject;
    /** When the account brought what Essaim had sent to the mailbox; never, for one that only Keycloak let in. */
    private @Nullable Instant provedAt;
    /** SHA-256 of the keys sent to the mailbox, the latest first: the account of somebody expected has to bring one. */
    private List<String> accountKey;

    private @Nullable Instant accountKeyAt;

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
        this.accountKey = List.of();
    }

    /** A person who is known by their address before they ever sign in, as others describe them. */
    static Person expected(String email, ProfileChange said) {
        var person = new Person();
        person.email = normalised(email);
        person.accountKey = List.of();
        person.change(said);
        return person;
    }

    /** The form under which an address is one, of whomever it is. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Ties a person who was known by e-mail to the account that brought the key of the mailbox. */
    void linkTo(String account, Instant now) {
        if (subject != null) {
            throw new IllegalStateException("Already linked to an account");
        }
        subject = account;
        accountKey = List.of();
        prove(now);
    }

    /** The account brought what Essaim had sent to the mailbox. */
    public void prove(Instant now) {
        if (provedAt == null) {
            provedAt = now;
        }
    }

    /** Whether an account holds this person that may be anybody's: whoever registered, and had the holder confirm. */
    public boolean isUnproved() {
        return subject != null && provedAt == null;
    }

    /** Whether they are known by their address alone, until an account brings a key of the mailbox. */
    public boolean isAwaited() {
        return subject == null && !isErased();
    }

    /** Expects whoever holds the mailbox, as others describe them, in the place of an account that has not proved it. */
    void expectAnew(ProfileChange said) {
        if (!isUnproved()) {
            throw new IllegalStateException("Proved by the account");
        }
        subject = null;
        change(said);
    }

    /** A new key for their mailbox alone; one of those before is as good, until any is used. */
    public String giveKey(Instant now) {
        var key = LinkToken.fresh();
        accountKey = Stream.concat(Stream.of(key.sha256()), accountKey.stream())
                .limit(KEYS_KEPT)
                .toList();
        accountKeyAt = now;
        return key.value();
    }

    /** Whether an account may have a key sent now: not one after the other. */
    public boolean mayAskForKey(Instant now) {
        return accountKeyAt == null || !now.isBefore(accountKeyAt.plus(BETWEEN_KEYS));
    }

    /** Whether an account that has proved the address, and brings this key, is theirs. */
    boolean opensTo(@Nullable String key) {
        return key != null && accountKey.contains(LinkToken.sha256(key));
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

    /** As it is spoken: « Lise Morvan ». */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String biography() {
        return biography;
    }

    /** The language in which they are written to. */
    public Locale locale() {
        return Locale.of(languages.isEmpty() ? "fr" : languages.getFirst());
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
