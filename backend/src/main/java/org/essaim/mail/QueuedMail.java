package org.essaim.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail on its way; once it has left, or has been given up, neither address nor words are kept. */
@Entity
@Table(name = "mail")
class QueuedMail {
    /** What becomes of a mail. */
    enum State {
        /** To be sent as soon as possible. */
        QUEUED,
        /** Waits to be gathered with others. */
        HELD,
        SENT,
        FAILED
    }

    /** Why a mail did not leave. */
    enum Failure {
        /** The server could not be reached, or said to try later. */
        UNREACHABLE,
        /** The server refused the address for good. */
        REFUSED,
        /** Three mails were refused before: the address is not tried any more. */
        SUSPENDED
    }

    /** About a day in all. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private @Nullable UUID person;
    private @Nullable UUID names;
    private @Nullable UUID digest;
    private @Nullable String recipient;
    private String recipientSha256;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private @Nullable String network;
    private String template;
    private String locale;
    private @Nullable String subject;
    private @Nullable String bodyText;
    private @Nullable String bodyHtml;
    private @Nullable String calendar;
    private @Nullable String unsubscribeSha256;
    private @Nullable String unsubscribeLink;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    @Column(insertable = false, updatable = false)
    private Instant createdAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected QueuedMail() {}

    /** A mail that leaves now, or is held until {@code due} to be gathered with others. */
    @SuppressWarnings("NullAway.Init")
    QueuedMail(Letter letter, RenderedMail words, State state, Instant due) {
        this.person = letter.to().person();
        this.names = letter.names();
        this.recipient = letter.to().email();
        this.recipientSha256 = LinkToken.sha256(letter.to().email());
        this.topic = letter.topic();
        this.network = letter.network();
        this.template = letter.template();
        this.locale = MailTemplates.language(letter.to().locale());
        this.subject = words.subject();
        this.bodyText = words.text();
        this.bodyHtml = words.html();
        this.calendar = letter.calendar();
        if (words.unsubscribe() != null) {
            this.unsubscribeSha256 = words.unsubscribe().sha256();
            this.unsubscribeLink = words.unsubscribe().value();
        }
        this.state = state;
        this.nextAttemptAt = due;
    }

    /** Stays with the mail that holds its words, until that one has left. */
    void gatheredIn(QueuedMail digest) {
        this.digest = digest.id;
    }

    /** For how long a mail is tried in all. */
    static Duration patience() {
        return PATIENCE.stream().reduce(Duration.ZERO, Duration::plus);
    }

    void sent(Instant now) {
        end(State.SENT, now);
        failure = null;
    }

    /** The server refused the address: trying again would not help. */
    void refused(Instant now) {
        attempts++;
        failure = Failure.REFUSED;
        end(State.FAILED, now);
    }

    void suspended(Instant now) {
        failure = Failure.SUSPENDED;
        end(State.FAILED, now);
    }

    /** Tries again later, each time with more patience, and gives up after about a day. */
    void unreachable(Instant now) {
        failure = Failure.UNREACHABLE;
        if (attempts == PATIENCE.size()) {
            end(State.FAILED, now);
        } else {
            nextAttemptAt = now.plus(PATIENCE.get(attempts));
            attempts++;
        }
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
        recipient = null;
        subject = null;
        bodyText = null;
        bodyHtml = null;
        calendar = null;
        unsubscribeLink = null;
    }

    /** The same each time it is tried, so that a receiver recognises a mail that reached it twice. */
    String messageId(String domain) {
        return "<%s@%s>".formatted(id, domain);
    }

    String recipient() {
        return Objects.requireNonNull(recipient, "still to be sent");
    }

    String recipientSha256() {
        return recipientSha256;
    }

    String subject() {
        return Objects.requireNonNull(subject, "still to be sent");
    }

    String bodyText() {
        return Objects.requireNonNull(bodyText, "still to be sent");
    }

    String bodyHtml() {
        return Objects.requireNonNull(bodyHtml, "still to be sent");
    }

    /** The event that goes with it; none with most. */
    @Nullable
    String calendar() {
        return calendar;
    }

    Topic topic() {
        return topic;
    }

    @Nullable
    UUID person() {
        return person;
    }

    String locale() {
        return locale;
    }

    /** The secret of the link that stops this kind of mail; none for a service mail. */
    @Nullable
    String unsubscribeLink() {
        return unsubscribeLink;
    }

    UUID id() {
        return id;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    State state() {
        return state;
    }

    @Nullable
    Failure failure() {
        return failure;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
