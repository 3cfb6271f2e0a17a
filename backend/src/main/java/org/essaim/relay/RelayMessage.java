package org.essaim.relay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody wrote to somebody: never what. */
@Entity
public class RelayMessage {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID sender;
    private UUID recipient;
    private @Nullable UUID answers;

    @Generated
    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected RelayMessage() {}

    @SuppressWarnings("NullAway.Init")
    RelayMessage(String network, UUID sender, UUID recipient, @Nullable UUID answers) {
        this.network = network;
        this.sender = sender;
        this.recipient = recipient;
        this.answers = answers;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public UUID sender() {
        return sender;
    }

    public UUID recipient() {
        return recipient;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
