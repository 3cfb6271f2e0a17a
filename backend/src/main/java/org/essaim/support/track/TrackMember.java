package org.essaim.support.track;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.essaim.shared.problem.TooManyRequests;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody of the collectivité takes part in a track: written to at their address, and at home in its space once they joined. */
@Entity
public class TrackMember {
    private static final Duration LINK_LIVES = Duration.ofDays(14);
    private static final Duration REST = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID track;
    private @Nullable String name;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String locale;
    private @Nullable UUID person;
    private @Nullable String tokenSha256;
    private @Nullable Instant expiresAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant leftAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TrackMember() {}

    @SuppressWarnings("NullAway.Init")
    TrackMember(UUID track, String name, String email, MemberRole role, String locale) {
        this.track = track;
        this.name = name.strip();
        this.email = email;
        this.role = role;
        this.locale = locale;
    }

    /**
     * Makes the link by which they join; the one before is void.
     *
     * @throws TooManyRequests when one was sent within a day
     */
    LinkToken invite(Instant now) {
        if (expiresAt != null) {
            var rest = Duration.between(now, expiresAt.minus(LINK_LIVES).plus(REST));
            if (rest.isPositive()) {
                throw new TooManyRequests("once a day", rest);
            }
        }
        var token = LinkToken.fresh();
        tokenSha256 = token.sha256();
        expiresAt = now.plus(LINK_LIVES);
        return token;
    }

    /** Whoever holds the link joins with their account; the link is used up. */
    void join(UUID who, Instant now) {
        person = who;
        joinedAt = now;
        tokenSha256 = null;
        expiresAt = null;
    }

    void leave(Instant now) {
        leftAt = now;
        tokenSha256 = null;
        expiresAt = null;
    }

    boolean isOpen(Instant now) {
        return leftAt == null && expiresAt != null && expiresAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    UUID track() {
        return track;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    MemberRole role() {
        return role;
    }

    public String locale() {
        return locale;
    }

    public @Nullable UUID person() {
        return person;
    }

    boolean hasJoined() {
        return joinedAt != null;
    }

    boolean isThere() {
        return leftAt == null;
    }
}
