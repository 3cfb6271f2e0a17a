package org.essaim.support.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackRecipients;

/** What those who take part in a track are written of its documents. */
@ApplicationScoped
class DocumentMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final Networks networks;
    private final TrackRecipients recipients;

    DocumentMails(Outbox outbox, WebLinks links, Networks networks, TrackRecipients recipients) {
        this.outbox = outbox;
        this.links = links;
        this.networks = networks;
        this.recipients = recipients;
    }

    /** Tells both sides, but for who added it; not what it is called: it may be gone when they read of it. */
    void added(Access by) {
        var track = by.track();
        var values = Map.of(
                "network", networks.get(track.network()).name(),
                "collectivity", track.collectivity(),
                "link", links.to("/parcours/" + track.id()));
        recipients.everybody(track.id()).stream()
                .filter(to -> !by.person().equals(to.person()))
                .forEach(to -> outbox.queue(new Letter(to, Topic.WORK, track.network(), "document-added", values)));
    }
}
