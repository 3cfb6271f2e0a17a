package org.essaim.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.jspecify.annotations.Nullable;

/** What people are told by mail of their data. */
@ApplicationScoped
class Letters {
    private static final String MY_DATA = "/moi/donnees";

    private final Outbox outbox;
    private final WebLinks links;

    Letters(Outbox outbox, WebLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void send(Person to, @Nullable String network, String template, Map<String, String> values) {
        send(new Recipient(to.id(), to.email(), language(to)), network, template, values);
    }

    void send(Recipient to, @Nullable String network, String template, Map<String, String> values) {
        outbox.queue(new Letter(to, Topic.PERSONAL_DATA, network, template, values));
    }

    /** The address of the page of one's own data. */
    String link() {
        return links.to(MY_DATA);
    }

    static Locale language(Person person) {
        return Locale.of(
                person.languages().isEmpty() ? "fr" : person.languages().getFirst());
    }
}
