package org.essaim.membership.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** The questions asked about applications. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<MembershipApplication, UUID> {
    private static final int AT_ONCE = 200;
    private static final String LABEL = "(?<=.)[+][^@]*";

    /**
     * How many of this mailbox still wait to be proved, counted one at a time for each mailbox. What follows a plus sign in
     * an address is a label within one mailbox.
     */
    long countUnproved(String network, String email) {
        var mailbox = email.replaceFirst(LABEL, "");
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:address))", Object.class)
                .setParameter("address", "application/" + network + "/" + mailbox)
                .getResultList();
        return getSession()
                .createNativeQuery("""
                        select count(*) from membership_application
                        where network = :network and regexp_replace(email, '(?<=.)[+][^@]*', '') = :mailbox
                            and state in ('DRAFT', 'EMAIL_PENDING')
                        """, Long.class)
                .setParameter("network", network)
                .setParameter("mailbox", mailbox)
                .getSingleResult();
    }

    /** Makes a link to an application; only its SHA-256 is kept. */
    String link(MembershipApplication application) {
        var link = LinkToken.fresh();
        flush();
        getSession()
                .createNativeMutationQuery(
                        "insert into application_link (sha256, application) values (:sha256, :application)")
                .setParameter("sha256", link.sha256())
                .setParameter("application", application.id())
                .executeUpdate();
        return link.value();
    }

    /**
     * The application to which a link leads, held until the end of the transaction.
     *
     * @throws Refusal {@code not-found} for a link that is none of ours, or whose application was erased
     */
    MembershipApplication byLink(@Nullable String link, Instant now) {
        var id = getSession()
                .createNativeQuery("""
                        select application.id from application_link
                        join membership_application application on application.id = application_link.application
                        where application_link.sha256 = :sha256
                            and (application.expires_at is null or application.expires_at > :now)
                        """, UUID.class)
                .setParameter("sha256", LinkToken.sha256(link == null ? "" : link))
                .setParameter("now", now)
                .uniqueResultOptional()
                .orElseThrow(Refusal::notFound);
        return find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** An application that those who run this network may know of. */
    MembershipApplication getOf(String network, UUID id) {
        return find("id = ?1 and network = ?2", id, network)
                .firstResultOptional()
                .filter(application -> application.state().isKnownToTheNetwork())
                .orElseThrow(Refusal::notFound);
    }

    /** The same, held until the end of the transaction. */
    MembershipApplication lock(String network, UUID id) {
        return find("id = ?1 and network = ?2", id, network)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(application -> application.state().isKnownToTheNetwork())
                .orElseThrow(Refusal::notFound);
    }

    /** Those that wait for an answer of the network. */
    long countWaiting(String network) {
        return count("network = ?1 and state in (SUBMITTED, IN_REVIEW)", network);
    }

    /** Applications in a state, or all that the network may know of; the oldest first. */
    List<MembershipApplication> list(String network, @Nullable ApplicationState state, @Nullable UUID after, int most) {
        var states = state == null
                ? List.of(
                        ApplicationState.SUBMITTED,
                        ApplicationState.IN_REVIEW,
                        ApplicationState.INFO_REQUESTED,
                        ApplicationState.APPROVED,
                        ApplicationState.REFUSED,
                        ApplicationState.WITHDRAWN)
                : List.of(state);
        var beginning = new UUID(0, 0);
        return find(
                        "network = ?1 and state in ?2 and id > ?3 order by id",
                        network,
                        states,
                        after == null ? beginning : after)
                .page(0, most)
                .list();
    }

    /** Some whose time is over, held; those that another node holds are left to it. */
    List<MembershipApplication> takeExpired(Instant now) {
        return getSession()
                .createNativeQuery("""
                        select * from membership_application where expires_at <= :now
                        order by expires_at limit :most for update skip locked
                        """, MembershipApplication.class)
                .setParameter("now", now)
                .setParameter("most", AT_ONCE)
                .list();
    }
}
