package org.essaim.member;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jspecify.annotations.Nullable;

/** The person behind the token: known by their account, else by their verified e-mail, else new here. */
@RequestScoped
public class SignedIn {
    private final Caller caller;
    private final PersonRepository persons;
    private final AuditLog audit;

    SignedIn(Caller caller, PersonRepository persons, AuditLog audit) {
        this.caller = caller;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * The person who calls, created or linked at the first sign-in.
     *
     * @throws Refusal {@code email-not-verified} when the account could be anybody's
     */
    @Transactional
    public Person person() {
        return known().orElseGet(this::welcome);
    }

    /** The person who calls, if they were here before; nobody for a visitor or a program. */
    public Optional<Person> known() {
        return caller.isAnonymous() || caller.isClient() ? Optional.empty() : persons.findBySubject(caller.subject());
    }

    private Person welcome() {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var email = caller.email();
        if (caller.isClient()) {
            throw new ForbiddenException();
        }
        if (email == null || !caller.isEmailVerified()) {
            throw new Refusal(ProblemType.EMAIL_NOT_VERIFIED, null);
        }
        return persons.findByEmail(email).map(this::link).orElseGet(() -> create(email));
    }

    private Person link(Person person) {
        if (person.subject() != null) {
            throw new Refusal(ProblemType.CONFLICT, "This e-mail address belongs to another account.");
        }
        person.linkTo(caller.subject());
        audit.done(Actor.person(person.id()), "person.link", null, person.id().toString(), Map.of());
        return person;
    }

    private Person create(String email) {
        var person =
                new Person(caller.subject(), email, named(caller.givenName(), email), named(caller.familyName(), "?"));
        persons.persist(person);
        audit.done(Actor.person(person.id()), "person.create", null, person.id().toString(), Map.of());
        return person;
    }

    private static String named(@Nullable String name, String otherwise) {
        var found = name == null || name.isBlank() ? otherwise.split("@", 2)[0] : name.strip();
        return found.substring(0, Math.min(found.length(), 80));
    }
}
