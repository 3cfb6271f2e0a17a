package org.essaim.organization.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.essaim.member.Person;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.TooManyRequests;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A seat offered to whoever holds an e-mail address, by a link that is good once and for fourteen days. */
@Entity
public class Invitation {
    private static final Duration LIFETIME = Duration.ofDays(14);
    /** Between two mails about the same invitation. */
    private static final Duration REST = Duration.ofDays(1);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID organization;
    private String network;
    private String email;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    @Column(name = "starts_on")
    private LocalDate startDate;

    @Column(name = "ends_on")
    private @Nullable LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.PENDING;

    private String tokenSha256;
    private Instant expiresAt;
    private @Nullable UUID invitedBy;
    private boolean bySteward;
    private @Nullable UUID person;
    private Instant createdAt;
    private Instant sentAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init")
    Invitation(UUID organization, String network, NewInvitation offered, Inviter inviter, Clock clock) {
        this.organization = organization;
        this.network = network;
        this.email = Person.normalised(offered.email());
        this.role = offered.role();
        this.startDate = offered.startDate() == null ? LocalDate.now(clock) : offered.startDate();
        this.endDate = offered.endDate();
        answeredForBy(inviter);
        this.createdAt = clock.instant();
        this.expiresAt = createdAt;
        this.sentAt = createdAt;
    }

    /** From now on this one answers for it; what somebody offered who runs the network stays theirs. */
    final void answeredForBy(Inviter inviter) {
        if (!bySteward) {
            invitedBy = inviter.id();
            bySteward = inviter.steward();
        }
    }

    /**
     * The same again, once a day: whoever does not want it cannot make it stop.
     *
     * @throws TooManyRequests when it was sent within a day
     */
    LinkToken remind(Instant now) {
        var rest = Duration.between(now, sentAt.plus(REST));
        if (rest.isPositive()) {
            throw new TooManyRequests("once a day", rest);
        }
        return send(now);
    }

    /**
     * Makes a new link, good for fourteen days but never after the seat itself; the one before is void.
     *
     * @throws IllegalTransition unless it is pending, be it expired, and the seat not over
     */
    LinkToken send(Instant now) {
        requireFrom(now, InvitationState.PENDING, InvitationState.PENDING, InvitationState.EXPIRED);
        var until = now.plus(LIFETIME);
        var over = endDate == null
                ? until
                : endDate.plusDays(1).atStartOfDay(PARIS).toInstant();
        if (!over.isAfter(now)) {
            throw new IllegalTransition(
                    InvitationState.EXPIRED, InvitationState.PENDING, Set.of(InvitationState.REVOKED));
        }
        var token = LinkToken.fresh();
        tokenSha256 = token.sha256();
        sentAt = now;
        expiresAt = over.isBefore(until) ? over : until;
        return token;
    }

    /** @throws IllegalTransition unless it is pending */
    void revoke(Instant now) {
        requireFrom(now, InvitationState.REVOKED, InvitationState.PENDING, InvitationState.EXPIRED);
        state = InvitationState.REVOKED;
    }

    /** @throws IllegalTransition unless it is pending, its link still good, and one of the managers answers for it */
    Seat accept(UUID who, Instant now, LocalDate today, Collection<UUID> managers) {
        var present = stateAt(now, managers);
        if (present != InvitationState.PENDING) {
            throw new IllegalTransition(present, InvitationState.ACCEPTED, present.next());
        }
        state = InvitationState.ACCEPTED;
        person = who;
        return new Seat(this, who, today);
    }

    private void requireFrom(Instant now, InvitationState to, InvitationState... from) {
        var present = stateAt(now);
        for (var allowed : from) {
            if (present == allowed) {
                return;
            }
        }
        throw new IllegalTransition(present, to, present.next());
    }

    /** Pending until somebody decides, or until its link is over. */
    InvitationState stateAt(Instant now) {
        return state == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    /** The same, given those who manage the organisation: the link is over too once the inviter is none of them. */
    InvitationState stateAt(Instant now, Collection<UUID> managers) {
        return state == InvitationState.PENDING && !bySteward && (invitedBy == null || !managers.contains(invitedBy))
                ? InvitationState.EXPIRED
                : stateAt(now);
    }

    boolean isAcceptedBy(UUID who) {
        return state == InvitationState.ACCEPTED && who.equals(person);
    }

    /** Whether this is the link that was sent last. */
    boolean isOpenedBy(@Nullable String link) {
        return link != null && tokenSha256.equals(LinkToken.sha256(link));
    }

    boolean isFor(@Nullable String address) {
        return address != null && email.equals(Person.normalised(address));
    }

    UUID id() {
        return id;
    }

    UUID organization() {
        return organization;
    }

    String network() {
        return network;
    }

    String email() {
        return email;
    }

    SeatRole role() {
        return role;
    }

    LocalDate startDate() {
        return startDate;
    }

    @Nullable
    LocalDate endDate() {
        return endDate;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    UUID invitedBy() {
        return invitedBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
