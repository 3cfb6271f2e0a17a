package org.essaim.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about memberships. */
@ApplicationScoped
public class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
    private static final int AT_ONCE = 200;

    public Optional<Membership> findOfPerson(String network, UUID person) {
        return find("network = ?1 and person = ?2 and kind = MEMBER", network, person)
                .firstResultOptional();
    }

    public Optional<Membership> findOfOrganization(String network, UUID organization) {
        return find("network = ?1 and organization = ?2 and kind = MEMBER", network, organization)
                .firstResultOptional();
    }

    /** Those of one's own, and those of the organisations whose membership one manages. */
    public List<Membership> listManagedBy(UUID person, LocalDate today) {
        return getSession()
                .createNativeQuery("""
                        select membership.* from membership
                        where membership.kind = 'MEMBER' and (membership.person = :person or exists (
                            select from seat
                            where seat.organization = membership.organization and seat.network = membership.network
                                and seat.person = :person and role = 'MANAGER' and starts_on <= :today
                                and (ends_on is null or ends_on >= :today)))
                        order by membership.network, membership.id
                        """, Membership.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .list();
    }

    /** A membership of this network, held until the end of the transaction. */
    public Membership lock(String network, UUID id) {
        return find("id = ?1 and network = ?2 and kind = MEMBER", id, network)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** That of a person or of an organisation, if there is one, held until the end of the transaction. */
    Optional<Membership> lockOf(String network, @Nullable UUID person, @Nullable UUID organization) {
        return find(
                        "network = ?1 and kind = MEMBER and (person = ?2 or organization = ?3)",
                        network,
                        person,
                        organization)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Some that run out soon enough to say so, held; those that another node holds are left to it. */
    List<Membership> takeComingDue(LocalDate today) {
        return take("state = 'ACTIVE' and until between :today and :limit", today, today.plus(Terms.NOTICE));
    }

    /** Some whose last day is over, held. */
    List<Membership> takeOver(LocalDate today) {
        return take("state in ('ACTIVE', 'RENEWAL_DUE') and until < :today and until < :limit", today, today);
    }

    private List<Membership> take(String condition, LocalDate today, LocalDate limit) {
        return getSession()
                .createNativeQuery(
                        "select * from membership where kind = 'MEMBER' and " + condition
                                + " order by until, id limit :most for update skip locked",
                        Membership.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .setParameter("most", AT_ONCE)
                .list();
    }
}
