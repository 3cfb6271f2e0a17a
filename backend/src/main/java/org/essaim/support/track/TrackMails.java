package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Network;
import org.essaim.shared.security.LinkToken;

/** What those of a collectivité are written when they are invited. */
@ApplicationScoped
class TrackMails {
    private final Outbox outbox;
    private final WebLinks links;

    TrackMails(Outbox outbox, WebLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void invite(TrackMember member, SupportTrack track, Network network, LinkToken link) {
        outbox.queue(new Letter(
                new Recipient(
                        null,
                        Objects.requireNonNull(member.email(), "invited at an address"),
                        Locale.of(member.locale())),
                Topic.APPOINTMENT,
                network.slug(),
                "track-invitation",
                Map.of(
                        "name", Objects.requireNonNull(member.name(), "invited by name"),
                        "collectivity", track.collectivity(),
                        "subject", track.subject(),
                        "network", network.name(),
                        "link", links.to("/invitation-parcours#" + link.value()))));
    }
}
