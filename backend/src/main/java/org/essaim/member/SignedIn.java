package org.essaim.member;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jspecify.annotations.Nullable;

/** The person behind the token: known by their account, else by the key of a mail to their address, else new here. */
@RequestScoped
public class SignedIn {
    private final Caller caller;
    private final PersonRepository persons;
    private final AuditLog audit;
    private final Clock clock;

    SignedIn(Caller caller, PersonRepository persons, AuditLog audit, Clock clock) {
        this.caller = caller;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person who calls, created or linked at the first sign-in.
     *
     * @throws Refusal {@code email-not-verified} when the account could be anybody's, {@code account-key-needed} when
     *     somebody is expected at its address, and it may still be another's
     */
    @Transactional
    public Person person() {
        return known().orElseGet(this::welcome);
    }

    /**
     * The person who calls, about to change something of theirs: one change at a time, so that none crosses another.
     *
     * @throws Refusal when they were erased, or taken from this account, since the request began
     */
    @Transactional
    public Person writer() {
        var person = person();
        persons.lock(person);
        if (!caller.subject().equals(person.subject())) {
            throw new Refusal(person.isErased() ? ProblemType.PERSON_ERASED : ProblemType.ACCOUNT_KEY_NEEDED, null);
        }
        return person;
    }

    /** The person who calls, if the installation knows them; nobody for a visitor or a program. */
    @Transactional
    public Optional<Person> known() {
        if (caller.isAnonymous() || caller.isClient()) {
            return Optional.empty();
        }
        var known = persons.findBySubject(caller.subject()).or(this::expected);
        known.ifPresent(person -> persons.seen(person, clock.instant()));
        return known;
    }

    /**
     * Someone expected at the verified address of the account, which brings the key of the mailbox (ADR 29). The first requests of an
     * account come together: those that wait here for the first one find the person that it linked or created.
     */
    private Optional<Person> expected() {
        var email = caller.email();
        if (email == null || !caller.isEmailVerified()) {
            return Optional.empty();
        }
        persons.lockAddress(email);
        return persons.findBySubject(caller.subject())
                .or(() -> persons.findByEmail(email)
                        .filter(person -> person.subject() == null && person.opensTo(caller.accountKey()))
                        .map(this::link));
    }

    /** Whoever is expected at the verified address of this account, which has not brought the key; one request at a time. */
    @Transactional
    public Optional<Person> awaited() {
        var email = caller.email();
        if (email == null || !caller.isEmailVerified() || known().isPresent()) {
            return Optional.empty();
        }
        persons.lockAddress(email);
        return persons.findByEmail(email).filter(person -> person.subject() == null);
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
        if (persons.isErasedSince(caller.subject(), caller.signedInAt())) {
            throw new Refusal(ProblemType.PERSON_ERASED, null);
        }
        persons.findByEmail(email).ifPresent(other -> {
            throw other.subject() == null
                    ? new Refusal(ProblemType.ACCOUNT_KEY_NEEDED, null)
                    : new Refusal(ProblemType.CONFLICT, "This e-mail address belongs to another account.");
        });
        return create(email);
    }

    private Person link(Person person) {
        person.linkTo(caller.subject(), clock.instant());
        audit.done(Actor.person(person.id()), "person.link", null, person.id().toString(), Map.of());
        return person;
    }

    private Person create(String email) {
        var person =
                new Person(caller.subject(), email, named(caller.givenName(), email), named(caller.familyName(), "?"));
        persons.persistAndFlush(person);
        audit.done(Actor.person(person.id()), "person.create", null, person.id().toString(), Map.of());
        return person;
    }

    private static String named(@Nullable String name, String otherwise) {
        var found = name == null || name.isBlank() ? otherwise.split("@", 2)[0] : name.strip();
        return found.substring(0, Math.min(found.length(), 80));
    }
}
