package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;

/** The message that lets somebody in: with the key of their account, as long as they have none. */
@ApplicationScoped
class Welcome {
    private final ApplicationMails mails;
    private final PersonRepository persons;
    private final WebLinks links;
    private final Clock clock;

    Welcome(ApplicationMails mails, PersonRepository persons, WebLinks links, Clock clock) {
        this.mails = mails;
        this.persons = persons;
        this.links = links;
        this.clock = clock;
    }

    void write(MembershipApplication application, Network network, Person person) {
        if (person.subject() == null) {
            mails.send(
                    application,
                    network,
                    "application-approved",
                    Map.of(
                            "givenName", person.givenName(),
                            "email", application.email(),
                            "account", links.toAccount(application.email(), person.giveKey(clock.instant())),
                            "contact", network.contact().email()));
        } else {
            mails.send(
                    application,
                    network,
                    "application-approved-account",
                    Map.of(
                            "givenName", person.givenName(),
                            "contact", network.contact().email(),
                            "home", links.to("/reseaux/" + network.slug() + "/accueil")));
        }
    }

    /** Once more, for who lost it before they had an account; not one after the other. */
    void writeAgain(MembershipApplication application, Network network) {
        persons.findByEmail(application.email()).filter(application::letIn).ifPresent(person -> {
            persons.lock(person);
            if (person.isAwaited() && person.mayAskForKey(clock.instant())) {
                write(application, network, person);
            }
        });
    }
}
