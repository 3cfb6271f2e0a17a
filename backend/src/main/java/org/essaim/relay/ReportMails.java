package org.essaim.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.member.Person;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;

/** Tells the sender of a reported message what was decided, without saying who reported it. */
@ApplicationScoped
class ReportMails {
    private final Outbox outbox;

    ReportMails(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Network network, Person sender, ContactReport report) {
        if (report.decision() == ReportDecision.DISMISSED) {
            return;
        }
        var locale = sender.locale();
        var values = new HashMap<>(Map.of(
                "recipient", sender.givenName(),
                "network", network.name(),
                "contact", network.contact().email()));
        var until = report.suspendedUntil();
        if (until != null) {
            values.put("until", SpokenDate.of(until, locale));
        }
        outbox.queue(new Letter(
                new Recipient(sender.id(), sender.email(), locale),
                Topic.ACCOUNT,
                network.slug(),
                "contact-warning",
                values));
    }
}
