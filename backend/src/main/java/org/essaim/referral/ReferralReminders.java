package org.essaim.referral;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.essaim.support.track.TrackRepository;
import org.essaim.support.track.TrackState;

/** Every morning reminds both sides of the referrals that have not moved for three weeks. */
@ApplicationScoped
class ReferralReminders {
    private final ReferralRepository referrals;
    private final Referrals desk;
    private final ReferralMails mails;
    private final TrackRepository tracks;
    private final Clock clock;

    ReferralReminders(
            ReferralRepository referrals, Referrals desk, ReferralMails mails, TrackRepository tracks, Clock clock) {
        this.referrals = referrals;
        this.desk = desk;
        this.mails = mails;
        this.tracks = tracks;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{essaim.referral.remind-at}",
            timeZone = "Europe/Paris",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Reminds both sides of what they follow together; nothing is decided or removed")
    void round() {
        remind(LocalDate.now(clock));
    }

    /** Each referral in a transaction of its own, its row locked: told of once, whichever node does it. */
    void remind(LocalDate today) {
        OneByOne.untilDone(() -> remindOne(today));
    }

    private boolean remindOne(LocalDate today) {
        var due = referrals.nextToRemind(today);
        due.ifPresent(referral -> {
            var track = tracks.findById(referral.track());
            if (track.state() == TrackState.ACTIVE) {
                mails.resting(referral, track, desk.name(referral));
            }
            referral.reminded(today);
        });
        return due.isPresent();
    }
}
