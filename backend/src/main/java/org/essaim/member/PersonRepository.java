package org.essaim.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The questions asked about persons. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    public Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> findByEmail(String email) {
        return find("email", Person.normalised(email)).firstResultOptional();
    }
}
