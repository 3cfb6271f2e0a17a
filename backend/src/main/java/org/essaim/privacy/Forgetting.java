package org.essaim.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.mail.Recipient;
import org.essaim.member.Person;
import org.hibernate.Session;

/** Erases a person for good, as the register of personal data says; a last mail leaves, then the address is forgotten. */
@ApplicationScoped
class Forgetting {
    private final Session session;
    private final Letters letters;
    private final AuditLog audit;
    private final Event<Parting> partings;
    private final Event<Forgotten> events;

    Forgetting(Session session, Letters letters, AuditLog audit, Event<Parting> partings, Event<Forgotten> events) {
        this.session = session;
        this.letters = letters;
        this.audit = audit;
        this.partings = partings;
        this.events = events;
    }

    /** Why somebody was erased. */
    enum Reason {
        /** By themselves. */
        SELF,
        /** By the data protection officer, at their request. */
        REQUEST,
        /** By the service: after a long silence and two warnings, or without having ever signed in. */
        INACTIVITY
    }

    /** That somebody was erased. */
    record Forgotten(UUID person) {}

    void forget(Person person, Reason reason, Actor by) {
        var goodbye = new Recipient(null, person.email(), Letters.language(person));
        partings.fire(new Parting(person.id(), person.email()));
        session.flush();
        session.createNativeQuery("select erase_person(:person, :reason)", Boolean.class)
                .setParameter("person", person.id())
                .setParameter("reason", reason.name())
                .getSingleResult();
        session.clear(); // what it still knows of them is no longer true
        letters.send(goodbye, null, "personal-data-erased", Map.of());
        audit.done(by, "person.erase", null, person.id().toString(), Map.of("reason", reason));
        events.fire(new Forgotten(person.id()));
    }
}
