package org.essaim.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The questions asked about persons. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    public Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Waits for whoever changes this person at the moment, and reads what they left. */
    void lock(Person person) {
        getSession().refresh(person, LockModeType.PESSIMISTIC_WRITE);
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
}
