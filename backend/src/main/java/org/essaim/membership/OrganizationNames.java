package org.essaim.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** The organisations that are members, by their names. */
@ApplicationScoped
public class OrganizationNames {
    private final Session session;

    OrganizationNames(Session session) {
        this.session = session;
    }

    public String of(UUID organization) {
        return session.createNativeQuery("select name from organization where id = :id", String.class)
                .setParameter("id", organization)
                .getSingleResult();
    }
}
