package org.essaim.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which person an account stands for, for the trail alone: features ask {@code member}. */
@ApplicationScoped
class Accounts {
    private final Session session;

    Accounts(Session session) {
        this.session = session;
    }

    @Transactional
    Optional<Actor> actor(String subject) {
        return session.createNativeQuery("select id from person where subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .uniqueResultOptional()
                .map(Actor::person);
    }
}
