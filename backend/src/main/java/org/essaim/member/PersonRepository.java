package org.essaim.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The questions asked about persons. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    public Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Waits for whoever changes this person at the moment, and reads what they left. */
    public void lock(Person person) {
        getSession().refresh(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Until the end of the transaction this person is not erased, while what they change goes on: two who hold each other
     * do not wait for each other. False when they are erased already, or were while this waited.
     */
    public boolean hold(UUID person) {
        return getSession()
                .createNativeQuery("select erased_at is null from person where id = :id for key share", Boolean.class)
                .setParameter("id", person)
                .uniqueResultOptional()
                .orElse(false);
    }

    /** Until the end of the transaction, nobody else links or creates the person of this address. */
    void lockAddress(String email) {
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:email))", Object.class)
                .setParameter("email", Person.normalised(email))
                .getResultList();
    }

    public Optional<Person> findByEmail(String email) {
        return find("email", Person.normalised(email)).firstResultOptional();
    }

    /** Whether the person of this account was erased, and has not signed in anew since. */
    boolean isErasedSince(String subject, Instant signIn) {
        return !getSession()
                .createNativeQuery(
                        "select 1 from account_removal where subject = :subject and erased_at >= :signIn",
                        Integer.class)
                .setParameter("subject", subject)
                .setParameter("signIn", signIn)
                .getResultList()
                .isEmpty();
    }

    /** Notes, once a day at most, that the person is here; whatever was announced about a long silence is forgotten. */
    void seen(Person person, Instant now) {
        if (person.isNewsAt(now)) {
            getSession()
                    .createNativeMutationQuery(
                            "update person set last_seen_at = :now, warned_at = null, reminded_at = null"
                                    + " where id = :id and erased_at is null")
                    .setParameter("now", now)
                    .setParameter("id", person.id())
                    .executeUpdate();
        }
    }
}
