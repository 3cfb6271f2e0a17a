package org.essaim.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.essaim.mail.Recipient;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackLetters;
import org.essaim.support.track.TrackRecipients;
import org.jspecify.annotations.Nullable;

/** What people are written of a referral: those of the collectivité when it is proposed, both sides when it rests. */
@ApplicationScoped
class ReferralMails {
    private final TrackLetters letters;
    private final TrackRecipients recipients;

    ReferralMails(TrackLetters letters, TrackRecipients recipients) {
        this.letters = letters;
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
        if (name != null) {
            values.put("name", name);
        }
        if (referral.state() == ReferralState.PROPOSED && template.equals("referral-proposed")) {
            values.put("reason", referral.reason());
        }
        var page = "/reseaux/%s/parcours/%s/orientations".formatted(track.network(), track.id());
        everybody.forEach(to -> letters.write(to, track, template, page, values));
    }
}
