package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Network;
import org.essaim.shared.security.LinkToken;

/** What those of a collectivité are written when they are invited, and advisers when a track changes hands. */
@ApplicationScoped
class TrackMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final TrackRecipients recipients;

    TrackMails(Outbox outbox, WebLinks links, TrackRecipients recipients) {
        this.outbox = outbox;
        this.links = links;
        this.recipients = recipients;
    }

    /** Tells advisers that they lead a track from now on, or no longer, when that is not of their own doing. */
    void handedOver(SupportTrack track, Network network, Stream<UUID> advisers, boolean leads) {
        var values = new HashMap<>(Map.of("collectivity", track.collectivity(), "network", network.name()));
        if (leads) {
            values.putAll(Map.of("subject", track.subject(), "link", links.to("/parcours/" + track.id())));
        }
        advisers.flatMap(recipients::person)
                .forEach(to -> outbox.queue(new Letter(
                        to, Topic.WORK, network.slug(), leads ? "track-lead-begun" : "track-lead-ended", values)));
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
