package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.security.LinkToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Mails leave from here, in the transaction of what they tell: one is never there without the other. */
@ApplicationScoped
public class Outbox {
    private final Session session;
    private final MailTemplates templates;
    private final Networks networks;
    private final MailPreferences preferences;
    private final WebLinks links;
    private final Clock clock;

    Outbox(
            Session session,
            MailTemplates templates,
            Networks networks,
            MailPreferences preferences,
            WebLinks links,
            Clock clock) {
        this.session = session;
        this.templates = templates;
        this.networks = networks;
        this.preferences = preferences;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Queues a mail, as often as its reader wants to hear of its topic: at once, gathered with others, or not at all.
     *
     * @throws IllegalArgumentException for a value that the template does not name, or a template that does not exist
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Letter letter) {
        var frequency = preferences.of(letter.to(), letter.topic());
        if (frequency == Frequency.NONE) {
            return;
        }
        session.persist(new QueuedMail(letter, render(letter), frequency.waiting(), Rounds.next(frequency, clock)));
    }

    /** Forgets what was written in the name of a network to an address of nobody known here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String network, String email) {
        session.createNativeMutationQuery("""
                delete from mail where person is null and network = :network and recipient_sha256 = :sha256""")
                .setParameter("network", network)
                .setParameter("sha256", LinkToken.sha256(email))
                .executeUpdate();
    }

    private RenderedMail render(Letter letter) {
        var template = templates.get(letter.template(), letter.to().locale());
        if (!template.names().containsAll(letter.values().keySet())) {
            throw new IllegalArgumentException(letter.template() + " names " + template.names());
        }
        var layout = new MailLayout(letter.to().locale(), sender(letter.network()));
        var token = letter.topic().isService() ? null : LinkToken.fresh();
        var unsubscribe = token == null ? null : links.to("/desabonnement/" + token.value());
        var subject = template.subject(letter.values());
        return new RenderedMail(
                subject,
                layout.text(template.text(letter.values()), unsubscribe),
                layout.html(subject, template.html(letter.values()), unsubscribe),
                token);
    }

    private String sender(@Nullable String network) {
        return network == null
                ? "Essaim"
                : networks.find(network).map(Network::name).orElse("Essaim");
    }
}
