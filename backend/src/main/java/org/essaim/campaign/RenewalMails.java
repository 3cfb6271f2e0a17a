package org.essaim.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;

/** Asks people for their new mandate. */
@ApplicationScoped
class RenewalMails {
    private static final int AT_ONCE = 500;

    private final PersonRepository persons;
    private final Outbox outbox;
    private final WebLinks links;

    RenewalMails(PersonRepository persons, Outbox outbox, WebLinks links) {
        this.persons = persons;
        this.outbox = outbox;
        this.links = links;
    }

    /** @param template {@code renewal} the first time, {@code renewal-reminder} afterwards */
    void ask(Network network, Renewal renewal, List<UUID> asked, String template) {
        asked.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> persons.list("id in ?1", some).stream())
                .forEach(person -> ask(network, renewal, person, template));
    }

    private void ask(Network network, Renewal renewal, Person person, String template) {
        var locale = person.locale();
        outbox.queue(new Letter(
                new Recipient(person.id(), person.email(), locale),
                Topic.CAMPAIGN,
                network.slug(),
                template,
                Map.of(
                        "recipient", person.givenName(),
                        "network", network.name(),
                        "day", SpokenDate.of(renewal.endDate(), locale),
                        "link", links.to("/moi/mandats"))));
    }
}
