package org.essaim.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;
import org.hibernate.Session;

/** What members are written about their membership. */
@ApplicationScoped
class MembershipMails {
    private final Session session;
    private final Addressees addressees;
    private final Outbox outbox;
    private final WebLinks links;

    MembershipMails(Session session, Addressees addressees, Outbox outbox, WebLinks links) {
        this.session = session;
        this.addressees = addressees;
        this.outbox = outbox;
        this.links = links;
    }

    /** What a letter about a membership may tell besides who is a member of what. */
    enum Told {
        UNTIL,
        REASON,
        CONTACT,
        LINK
    }

    void send(Membership membership, Network network, String template, Told... told) {
        var member = nameOf(membership);
        for (var recipient : addressees.of(membership)) {
            var values = new HashMap<>(Map.of("network", network.name(), "member", member));
            for (var what : told) {
                switch (what) {
                    case UNTIL -> {
                        if (membership.until() != null) {
                            values.put("until", SpokenDate.of(membership.until(), recipient.locale()));
                        }
                    }
                    case REASON -> values.put("reason", membership.reason() == null ? "" : membership.reason());
                    case CONTACT -> values.put("contact", network.contact().email());
                    case LINK -> values.put("link", links.to("/moi/adhesions"));
                }
            }
            outbox.queue(new Letter(recipient, Topic.MEMBERSHIP, network.slug(), template, values));
        }
    }

    private String nameOf(Membership membership) {
        return session.createNativeQuery("""
                select coalesce(organization.name, person.given_name || ' ' || person.family_name)
                from membership
                left join person on person.id = membership.person
                left join organization on organization.id = membership.organization
                where membership.id = :id
                """, String.class)
                .setParameter("id", membership.id())
                .getSingleResult();
    }
}
