package org.essaim.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.hibernate.Session;

/** Whom a network lets in, by the address to which it writes. */
@ApplicationScoped
public class Newcomers {
    private final PersonRepository persons;
    private final Session session;
    private final AuditLog audit;

    Newcomers(PersonRepository persons, Session session, AuditLog audit) {
        this.persons = persons;
        this.session = session;
        this.audit = audit;
    }

    /**
     * The person of this address, who is let in. New, as those who let them in say, when nobody has it or only an account that
     * has proved nothing here: that one has to bring the key sent to the mailbox, and what it said of itself is not theirs.
     */
    public Person letIn(String email, ProfileChange said) {
        persons.lockAddress(email);
        var known = persons.findByEmail(email).orElse(null);
        if (known == null) {
            var person = Person.expected(email, said);
            persons.persistAndFlush(person);
            return person;
        }
        if (known.isUnproved()) {
            persons.lock(known);
        }
        if (known.isUnproved()) {
            startAnew(known, said);
        }
        return known;
    }

    private void startAnew(Person person, ProfileChange said) {
        person.expectAnew(said);
        persons.flush();
        for (var table : new String[] {"mandate", "position", "mail_preference"}) {
            session.createNativeMutationQuery("delete from " + table + " where person = :person")
                    .setParameter("person", person.id())
                    .executeUpdate();
        }
        audit.done(Actor.SYSTEM, "person.unlink", null, person.id().toString(), Map.of());
    }
}
