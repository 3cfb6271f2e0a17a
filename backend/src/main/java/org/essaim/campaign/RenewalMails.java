package org.essaim.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;

/** Asks people for their new mandate. */
@ApplicationScoped
class RenewalMails {
    private final PersonRepository persons;
    private final Outbox outbox;
    private final WebLinks links;

    RenewalMails(PersonRepository persons, Outbox outbox, WebLinks links) {
        this.persons = persons;
        this.outbox = outbox;
        this.links = links;
    }

    /** @param template {@code renewal} the first time, {@code renewal-reminder} afterwards */
    void ask(Network network, Renewal renewal, Collection<UUID> asked, String template) {
        for (var person : persons.list("id in ?1 order by id", asked)) {
            var locale = Locale.of(person.languages().getFirst());
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
            outbox.queue(new Letter(
                    new Recipient(person.id(), person.email(), locale),
                    Topic.CAMPAIGN,
                    network.slug(),
                    template,
                    Map.of(
                            "recipient", person.givenName(),
                            "network", network.name(),
                            "day", renewal.endDate().format(day),
                            "link", links.to("/moi/mandats"))));
        }
    }
}
