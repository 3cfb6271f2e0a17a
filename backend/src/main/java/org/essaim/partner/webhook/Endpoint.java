package org.essaim.partner.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Where a partner is woken up for one network, and the secret with which messages to it are signed. */
@Entity
@Table(name = "webhook_endpoint")
public class Endpoint {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final Duration OVERLAP = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID partner;
    private String network;
    private String url;
    private byte[] secret;
    private byte @Nullable [] formerSecret;
    private @Nullable Instant formerUntil;
    private Instant createdAt;
    private @Nullable Instant lastSuccessAt;
    private @Nullable Instant disabledAt;

    @SuppressWarnings("NullAway.Init")
    protected Endpoint() {}

    @SuppressWarnings("NullAway.Init")
    Endpoint(UUID partner, String network, String url, Instant now) {
        this.partner = partner;
        this.network = network;
        this.url = url;
        secret = fresh();
        createdAt = now;
    }

    /** Sends elsewhere from now on, and again if it had been given up. */
    void moveTo(String elsewhere) {
        url = elsewhere;
        disabledAt = null;
    }

    /** Takes another secret; the former one signs as well for a day, so that the partner changes when it wants. */
    void rotate(Instant now) {
        formerSecret = secret;
        formerUntil = now.plus(OVERLAP);
        secret = fresh();
    }

    void answered(Instant now) {
        lastSuccessAt = now;
    }

    /** Gives up, until somebody who runs the network saves the address again. */
    void disable(Instant now) {
        disabledAt = now;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether a message got through since that instant. */
    boolean hasAnsweredSince(Instant since) {
        return lastSuccessAt != null && !lastSuccessAt.isBefore(since);
    }

    /** The secret as the partner receives it, once. */
    String writtenSecret() {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** The secrets that sign now, the present one first. */
    List<byte[]> secrets(Instant now) {
        var signing = new ArrayList<byte[]>();
        signing.add(secret);
        if (formerSecret != null && formerUntil != null && now.isBefore(formerUntil)) {
            signing.add(formerSecret);
        }
        return signing;
    }

    UUID id() {
        return id;
    }

    UUID partner() {
        return partner;
    }

    String network() {
        return network;
    }

    String url() {
        return url;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }

    private static byte[] fresh() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }
}
