package org.essaim.organization.seat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** The questions asked about invitations. */
@ApplicationScoped
public class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    /** Those that wait for an answer, the latest first. */
    List<Invitation> listPending(UUID organization, String network) {
        return list(
                "organization = ?1 and network = ?2 and state = ?3 order by createdAt desc, id",
                organization,
                network,
                InvitationState.PENDING);
    }

    Invitation getOf(UUID organization, String network, UUID id) {
        return find("id = ?1 and organization = ?2 and network = ?3", id, organization, network)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Optional<Invitation> findByLink(@Nullable String link) {
        return find("tokenSha256", LinkToken.sha256(link == null ? "" : link)).firstResultOptional();
    }

    /** For whoever accepts: nobody else decides on it meanwhile, nor has since it was read. */
    void lock(Invitation read) {
        getSession().refresh(read, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes back what this person offered as a manager and nobody took; tells how many there were. */
    int revokeOf(UUID organization, String network, UUID inviter) {
        return update(
                "state = ?1, version = version + 1"
                        + " where organization = ?2 and network = ?3 and invitedBy = ?4 and state = ?5 and bySteward = false",
                InvitationState.REVOKED,
                organization,
                network,
                inviter,
                InvitationState.PENDING);
    }

    boolean isPending(UUID organization, String network, String email, SeatRole role) {
        return count(
                        "organization = ?1 and network = ?2 and email = ?3 and role = ?4 and state = ?5",
                        organization,
                        network,
                        email,
                        role,
                        InvitationState.PENDING)
                > 0;
    }

    /** Forgets addresses of people who never answered, or who need not. */
    long removeUnanswered(Instant expiredBefore) {
        return delete("state <> ?1 and expiresAt < ?2", InvitationState.ACCEPTED, expiredBefore);
    }
}
