package org.essaim.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackRecipients;
import org.jspecify.annotations.Nullable;

/** What people are written of a referral: those of the collectivité when it is proposed, both sides when it rests. */
@ApplicationScoped
class ReferralMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final Networks networks;
    private final TrackRecipients recipients;

    ReferralMails(Outbox outbox, WebLinks links, Networks networks, TrackRecipients recipients) {
        this.outbox = outbox;
        this.links = links;
        this.networks = networks;
        this.recipients = recipients;
    }

    void proposed(Referral referral, SupportTrack track, @Nullable String name) {
        tell("referral-proposed", referral, track, name, recipients.joined(track.id()));
    }

    /** What has not moved for three weeks: an answer, a first call, or a mission is waited for. */
    void resting(Referral referral, SupportTrack track, @Nullable String name) {
        var template = referral.state() == ReferralState.PROPOSED ? "referral-unanswered" : "referral-resting";
        tell(template, referral, track, name, recipients.everybody(track.id()));
    }

    private void tell(
            String template, Referral referral, SupportTrack track, @Nullable String name, List<Recipient> everybody) {
        var values = new HashMap<String, String>();
        values.put("network", networks.get(track.network()).name());
        values.put("collectivity", track.collectivity());
        values.put("link", links.to("/reseaux/%s/parcours/%s/orientations".formatted(track.network(), track.id())));
        if (name != null) {
            values.put("name", name);
        }
        if (referral.state() == ReferralState.PROPOSED && template.equals("referral-proposed")) {
            values.put("reason", referral.reason());
        }
        everybody.forEach(to -> outbox.queue(new Letter(to, Topic.WORK, track.network(), template, values)));
    }
}
