package org.essaim.funding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.essaim.shared.time.SpokenDate;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackRecipients;
import org.essaim.support.track.TrackRepository;
import org.essaim.support.track.TrackState;

/** Every morning tells both sides of a track which of their leads can soon no longer be filed. */
@ApplicationScoped
class DeadlineReminders {
    private final FundingLeadRepository leads;
    private final FundingRepository fundings;
    private final TrackRepository tracks;
    private final TrackRecipients recipients;
    private final Networks networks;
    private final Outbox outbox;
    private final WebLinks links;
    private final Clock clock;

    DeadlineReminders(
            FundingLeadRepository leads,
            FundingRepository fundings,
            TrackRepository tracks,
            TrackRecipients recipients,
            Networks networks,
            Outbox outbox,
            WebLinks links,
            Clock clock) {
        this.leads = leads;
        this.fundings = fundings;
        this.tracks = tracks;
        this.recipients = recipients;
        this.networks = networks;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{essaim.funding.remind-at}",
            timeZone = "Europe/Paris",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Reminds both sides of what they follow together; nothing is decided or removed")
    void round() {
        remind(LocalDate.now(clock));
    }

    /** Each lead in a transaction of its own, its row locked: told of once, whichever node does it. */
    void remind(LocalDate today) {
        OneByOne.untilDone(() -> remindOne(today));
    }

    private boolean remindOne(LocalDate today) {
        var due = leads.nextToRemind(today);
        due.ifPresent(lead -> {
            var funding = fundings.findById(lead.funding());
            var track = tracks.findById(lead.track());
            if (lead.remind(funding.deadline(), today).isPresent() && isGoingOn(track)) {
                recipients.everybody(track.id()).forEach(to -> outbox.queue(letter(track, funding, to)));
            }
        });
        return due.isPresent();
    }

    private static boolean isGoingOn(SupportTrack track) {
        return track.state() == TrackState.ACTIVE || track.state() == TrackState.PAUSED;
    }

    private Letter letter(SupportTrack track, Funding funding, Recipient to) {
        var values = new HashMap<String, String>();
        values.put("network", networks.get(track.network()).name());
        values.put("collectivity", track.collectivity());
        values.put("funding", funding.name());
        values.put(
                "day",
                SpokenDate.of(Objects.requireNonNull(funding.deadline(), "that is why it is told"), to.locale()));
        values.put("link", links.to("/reseaux/%s/aides/%s".formatted(track.network(), funding.id())));
        return new Letter(to, Topic.WORK, track.network(), "funding-deadline", values);
    }
}
