package org.essaim.organization.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Networks;
import org.essaim.organization.OrganizationRepository;
import org.essaim.shared.security.LinkToken;
import org.essaim.shared.time.SpokenDate;

/** The letters about seats: to whom is invited, to whom leaves, and to those who look after the organisation. */
@ApplicationScoped
class SeatMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final Networks networks;
    private final OrganizationRepository organizations;
    private final SeatRepository seats;
    private final PersonRepository persons;
    private final Clock clock;

    SeatMails(
            Outbox outbox,
            WebLinks links,
            Networks networks,
            OrganizationRepository organizations,
            SeatRepository seats,
            PersonRepository persons,
            Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.networks = networks;
        this.organizations = organizations;
        this.seats = seats;
        this.persons = persons;
        this.clock = clock;
    }

    void invite(Invitation invitation, LinkToken token, Person inviter) {
        // An account that has proved nothing here reads its mails in the copy of its data: this one is for the mailbox
        // alone.
        var known = persons.findByEmail(invitation.email())
                .filter(person -> !person.isUnproved())
                .orElse(null);
        var to = known == null
                ? new Recipient(null, invitation.email(), Locale.FRENCH)
                : new Recipient(known.id(), known.email(), locale(known));
        var values = about(invitation.network(), invitation.organization(), to.locale());
        values.put("role", invitation.role().spoken(to.locale()));
        values.put("inviter", inviter.fullName());
        var end = invitation.endDate();
        if (end != null) {
            values.put("until", SpokenDate.of(end, to.locale()));
        }
        var expires = LocalDate.ofInstant(invitation.expiresAt(), ZoneId.of("Europe/Paris"));
        values.put("expires", SpokenDate.of(expires, to.locale()));
        values.put("link", links.to("/invitation#" + token.value()));
        outbox.queue(
                new Letter(to, Topic.MEMBERSHIP, invitation.network(), "seat-invitation", values).naming(inviter.id()));
    }

    /** Tells the managers, apart from the one who did it. */
    void tellManagers(String network, Seat seat, String template, UUID author) {
        var whose = persons.findById(seat.person());
        seats.managersOf(network, seat.organization(), LocalDate.now(clock)).stream()
                .filter(manager -> !manager.id().equals(author) && !manager.id().equals(seat.person()))
                .forEach(manager -> send(network, seat, template, manager, Map.of("person", whose.fullName())));
    }

    /** Tells the person whose seat somebody else ended. */
    void tellPerson(String network, Seat seat) {
        send(network, seat, "seat-ended", persons.findById(seat.person()), Map.of());
    }

    private void send(String network, Seat seat, String template, Person to, Map<String, String> more) {
        var locale = locale(to);
        var values = about(network, seat.organization(), locale);
        values.put("role", seat.role().spoken(locale));
        values.put("link", links.to("/reseaux/%s/structures/%s".formatted(network, seat.organization())));
        values.putAll(more);
        outbox.queue(new Letter(new Recipient(to.id(), to.email(), locale), Topic.MEMBERSHIP, network, template, values)
                .naming(seat.person()));
    }

    private Map<String, String> about(String network, UUID organization, Locale locale) {
        var values = new HashMap<String, String>();
        values.put("network", networks.get(network).name());
        values.put("organization", organizations.findById(organization).name());
        return values;
    }

    private static Locale locale(Person person) {
        return Locale.of(person.languages().getFirst());
    }
}
