package org.essaim.funding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.essaim.mail.Recipient;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.essaim.shared.time.SpokenDate;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackLetters;
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
    private final TrackLetters letters;
    private final Clock clock;

    DeadlineReminders(
            FundingLeadRepository leads,
            FundingRepository fundings,
            TrackRepository tracks,
            TrackRecipients recipients,
            TrackLetters letters,
            Clock clock) {
        this.leads = leads;
        this.fundings = fundings;
        this.tracks = tracks;
        this.recipients = recipients;
        this.letters = letters;
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
                recipients.everybody(track.id()).forEach(to -> write(track, funding, to));
            }
        });
        return due.isPresent();
    }

    private static boolean isGoingOn(SupportTrack track) {
        return track.state() == TrackState.ACTIVE || track.state() == TrackState.PAUSED;
    }

    private void write(SupportTrack track, Funding funding, Recipient to) {
        var deadline = Objects.requireNonNull(funding.deadline(), "that is why it is told");
        letters.write(
                to,
                track,
                "funding-deadline",
                "/reseaux/%s/aides/%s".formatted(track.network(), funding.id()),
                Map.of("funding", funding.name(), "day", SpokenDate.of(deadline, to.locale())));
    }
}
