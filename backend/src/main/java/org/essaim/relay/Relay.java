package org.essaim.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.mail.Frequency;
import org.essaim.mail.Letter;
import org.essaim.mail.MailPreferences;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.problem.TooManyRequests;
import org.jspecify.annotations.Nullable;

/** Carries what a member writes to another, by a mail that shows neither address. */
@ApplicationScoped
class Relay {
    /** Enough for whoever looks for help, too few for whoever canvasses. */
    static final int MOST_A_DAY = 10;

    private final PersonRepository persons;
    private final RelayRepository messages;
    private final MailPreferences preferences;
    private final Outbox outbox;
    private final WebLinks links;
    private final AuditLog audit;
    private final Clock clock;

    Relay(
            PersonRepository persons,
            RelayRepository messages,
            MailPreferences preferences,
            Outbox outbox,
            WebLinks links,
            AuditLog audit,
            Clock clock) {
        this.persons = persons;
        this.messages = messages;
        this.preferences = preferences;
        this.outbox = outbox;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a message, and counts it.
     *
     * @param from held by the transaction, so that an erasure comes before this or after
     * @param answers the message that it answers, if any
     * @throws Refusal {@code not-found} when the recipient was erased meanwhile, {@code relay-suspended}, {@code contact-closed} when the recipient wants no mail of this kind,
     *     {@code too-many-requests} after the tenth of a day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    MessageSent send(Network network, Person from, UUID recipient, MessageInput written, @Nullable UUID answers) {
        if (!persons.hold(recipient)) {
            throw Refusal.notFound();
        }
        var to = persons.findById(recipient);
        var today = LocalDate.now(clock);
        if (messages.isSuspended(from.id(), network.slug(), today)) {
            throw new Refusal(ProblemType.RELAY_SUSPENDED, null);
        }
        if (preferences.of(to.id()).get(Topic.CONTACT) == Frequency.NONE) {
            throw new Refusal(ProblemType.CONTACT_CLOSED, null);
        }
        int sent = messages.countOneMore(from.id(), today, MOST_A_DAY)
                .orElseThrow(() -> new TooManyRequests(MOST_A_DAY + " messages a day", untilTomorrow()));
        var message = new RelayMessage(network.slug(), from.id(), to.id(), answers);
        messages.persistAndFlush(message);
        outbox.queue(letter(network, from, to, written, message.id()));
        audit.done(
                Actor.person(from.id()),
                "contact.write",
                network.slug(),
                message.id().toString(),
                Map.of());
        return new MessageSent(message.id(), MOST_A_DAY - sent);
    }

    private Letter letter(Network network, Person from, Person to, MessageInput written, UUID message) {
        var values = new HashMap<>(Map.of(
                "recipient", to.givenName(),
                "sender", from.fullName(),
                "network", network.name(),
                "message", written.message().strip(),
                "answer", links.to("/moi/messages/" + message + "/repondre"),
                "report", links.to("/moi/messages/" + message + "/signaler")));
        if (written.shareAddress()) {
            values.put("address", from.email());
        }
        var locale = to.locale();
        return new Letter(
                        new Recipient(to.id(), to.email(), locale),
                        Topic.CONTACT,
                        network.slug(),
                        "contact-message",
                        values)
                .naming(from.id());
    }

    private Duration untilTomorrow() {
        var now = ZonedDateTime.now(clock);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }
}
