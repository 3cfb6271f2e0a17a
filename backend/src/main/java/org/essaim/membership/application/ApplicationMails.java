package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Network;

/** What an applicant is written. */
@ApplicationScoped
class ApplicationMails {
    private static final String PAGE = "/adhesion#";

    private final Outbox outbox;
    private final WebLinks links;
    private final ApplicationRepository applications;

    ApplicationMails(Outbox outbox, WebLinks links, ApplicationRepository applications) {
        this.outbox = outbox;
        this.links = links;
        this.applications = applications;
    }

    /** A mail with a new link to the application; the links sent before keep working. */
    void send(MembershipApplication application, Network network, String template, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("network", network.name());
        values.put("link", links.to(PAGE + applications.link(application)));
        outbox.queue(new Letter(
                new Recipient(null, application.email(), application.locale()),
                Topic.MEMBERSHIP,
                network.slug(),
                template,
                values));
    }
}
