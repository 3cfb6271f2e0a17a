package org.essaim.programme;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.essaim.programme.ProgrammeRepository.SheetDue;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.rule.OneByOne;
import org.essaim.support.track.TrackLetters;
import org.essaim.support.track.TrackRecipients;
import org.essaim.support.track.TrackRepository;

/** Every morning asks those of the collectivité for the evaluation sheets of what was held the days before, each once. */
@ApplicationScoped
class SheetsDue {
    private final ProgrammeRepository programmes;
    private final TrackRepository tracks;
    private final TrackRecipients recipients;
    private final TrackLetters letters;
    private final Clock clock;

    SheetsDue(
            ProgrammeRepository programmes,
            TrackRepository tracks,
            TrackRecipients recipients,
            TrackLetters letters,
            Clock clock) {
        this.programmes = programmes;
        this.tracks = tracks;
        this.recipients = recipients;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{essaim.programme.ask-at}",
            timeZone = "Europe/Paris",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Asks those of the collectivité for what they alone can say; nothing is decided or removed")
    void round() {
        ask(LocalDate.now(clock));
    }

    /** Each sheet in a transaction of its own, its row locked: asked for once, whichever node does it. */
    void ask(LocalDate today) {
        OneByOne.untilDone(() -> {
            var due = programmes.takeSheetDue(today);
            due.ifPresent(this::tell);
            return due.isPresent();
        });
    }

    private void tell(SheetDue due) {
        var track = tracks.findById(due.track());
        var page = "/reseaux/%s/parcours/%s/programme".formatted(track.network(), track.id());
        recipients
                .joined(track.id())
                .forEach(to -> letters.write(to, track, "sheet-due", page, Map.of("action", due.action())));
    }
}
