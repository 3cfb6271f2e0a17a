package org.essaim.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Networks;
import org.essaim.organization.OrganizationRepository;
import org.essaim.organization.seat.SeatRepository;
import org.essaim.shared.time.SpokenDate;

/** The letters about dues: to the person who owes them, or to those who look after the organisation. */
@ApplicationScoped
class DuesMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final Networks networks;
    private final PersonRepository persons;
    private final OrganizationRepository organizations;
    private final SeatRepository seats;
    private final Clock clock;

    DuesMails(
            Outbox outbox,
            WebLinks links,
            Networks networks,
            PersonRepository persons,
            OrganizationRepository organizations,
            SeatRepository seats,
            Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.networks = networks;
        this.persons = persons;
        this.organizations = organizations;
        this.seats = seats;
        this.clock = clock;
    }

    void due(Fee fee, String payer) {
        send(fee, payer, "fee-due");
    }

    void late(Fee fee, String payer) {
        send(fee, payer, "fee-late");
    }

    private void send(Fee fee, String payer, String template) {
        recipients(fee)
                .forEach(to -> outbox.queue(
                        new Letter(to, Topic.MEMBERSHIP, fee.network(), template, values(fee, payer, to.locale()))));
    }

    /** The managers of an organisation, its public address when it has none; nobody for whoever was erased. */
    private List<Recipient> recipients(Fee fee) {
        var organization = fee.organization();
        if (organization == null) {
            var person = persons.findById(fee.person());
            return person == null || person.isErased() ? List.of() : List.of(recipient(person));
        }
        var managers = seats.managersOf(fee.network(), organization, LocalDate.now(clock)).stream()
                .map(DuesMails::recipient)
                .toList();
        var address = organizations.findById(organization).publicEmail();
        if (!managers.isEmpty() || address == null) {
            return managers;
        }
        return List.of(new Recipient(null, address, Locale.FRENCH));
    }

    private Map<String, String> values(Fee fee, String payer, Locale locale) {
        var network = networks.get(fee.network());
        return Map.of(
                "network", network.name(),
                "contact", network.contact().email(),
                "year", Integer.toString(fee.year()),
                "payer", payer,
                "amount", Money.spoken(fee.amountCents(), locale),
                "due", SpokenDate.of(fee.dueOn(), locale),
                "basis", FeeWords.basis(fee, locale),
                "link", links.to(page(fee)));
    }

    private static String page(Fee fee) {
        return fee.organization() == null
                ? "/moi/cotisations"
                : "/reseaux/%s/structures/%s".formatted(fee.network(), fee.organization());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(), person.email(), Locale.of(person.languages().getFirst()));
    }
}
