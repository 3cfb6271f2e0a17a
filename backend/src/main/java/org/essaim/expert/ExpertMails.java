package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;

/** What an expert is written: to the account that applied, else to the professional address that was entered. */
@ApplicationScoped
class ExpertMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final PersonRepository persons;

    ExpertMails(Outbox outbox, WebLinks links, PersonRepository persons) {
        this.outbox = outbox;
        this.links = links;
        this.persons = persons;
    }

    void vetted(Expert expert, Network network) {
        send(expert, network, "expert-vetted", Map.of("until", end(expert)));
    }

    void refused(Expert expert, Network network, String reason) {
        send(expert, network, "expert-refused", Map.of("reason", reason));
    }

    void suspended(Expert expert, Network network, String reason) {
        send(expert, network, "expert-suspended", Map.of("reason", reason));
    }

    /** That the term is near its end. */
    void ending(Expert expert, Network network) {
        send(expert, network, "expert-ending", Map.of("until", end(expert)));
    }

    private static String end(Expert expert) {
        return SpokenDate.of(Objects.requireNonNull(expert.expiresOn()), expert.locale());
    }

    private void send(Expert expert, Network network, String template, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("network", network.name());
        values.put("name", expert.offer().name());
        values.put("link", links.to("/reseaux/" + network.slug() + "/experts/proposer"));
        outbox.queue(new Letter(to(expert), Topic.MEMBERSHIP, network.slug(), template, values));
    }

    private Recipient to(Expert expert) {
        var applicant = expert.applicant();
        return applicant == null
                ? new Recipient(null, expert.offer().email(), expert.locale())
                : persons.findByIdOptional(applicant)
                        .map(person -> new Recipient(person.id(), person.email(), expert.locale()))
                        .orElseThrow();
    }
}
