package org.essaim.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A line of the ledger: who agreed to what, or withdrew it, when, and on which words. Never changed, never deleted. */
@Entity
public class ConsentEvent {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Generated
    private long seq;

    private UUID person;
    private String network;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable UUID partner;

    @Enumerated(EnumType.STRING)
    private ConsentAction action;

    @ManyToOne(optional = false)
    @JoinColumn(name = "text_sha256")
    private ConsentText text;

    @Generated
    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID operator;
    private @Nullable UUID evidence;
    private @Nullable LocalDate signedOn;

    @SuppressWarnings("NullAway.Init")
    protected ConsentEvent() {}

    @SuppressWarnings("NullAway.Init")
    ConsentEvent(UUID person, ConsentSubject subject, ConsentAction action, ConsentText text, Channel channel) {
        this.person = person;
        this.network = subject.network();
        this.audience = subject.audience();
        this.partner = subject.partner();
        this.action = action;
        this.text = text;
        this.channel = channel;
    }

    /** A line for what was signed on paper. */
    static ConsentEvent onPaper(UUID person, ConsentSubject subject, ConsentText text, PaperForm form) {
        var event = new ConsentEvent(person, subject, ConsentAction.GRANT, text, Channel.PAPER);
        event.operator = form.operator();
        event.evidence = form.evidence();
        event.signedOn = form.signedOn();
        return event;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public ConsentSubject subject() {
        return new ConsentSubject(network, audience, partner);
    }

    public boolean isGrant() {
        return action == ConsentAction.GRANT;
    }

    public ConsentAction action() {
        return action;
    }

    public ConsentText text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public Channel channel() {
        return channel;
    }

    /** The date on the paper, for what was signed on paper. */
    public @Nullable LocalDate signedOn() {
        return signedOn;
    }
}
