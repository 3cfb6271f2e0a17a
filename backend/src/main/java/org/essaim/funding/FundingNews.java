package org.essaim.funding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.mail.Recipient;
import org.essaim.shared.rule.Internal;
import org.essaim.shared.time.SpokenDate;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackLetters;
import org.essaim.support.track.TrackRecipients;
import org.essaim.support.track.TrackRepository;

/** Every morning tells both sides of a track which new fundings fit it, in one mail: ten by name, then how many more. */
@ApplicationScoped
class FundingNews {
    private static final int NAMED = 10;
    private static final UUID FIRST = new UUID(0, 0);

    private final FundingFit fit;
    private final FundingAlerts alerts;
    private final FundingRepository fundings;
    private final TrackRepository tracks;
    private final TrackRecipients recipients;
    private final TrackLetters letters;
    private final Clock clock;

    FundingNews(
            FundingFit fit,
            FundingAlerts alerts,
            FundingRepository fundings,
            TrackRepository tracks,
            TrackRecipients recipients,
            TrackLetters letters,
            Clock clock) {
        this.fit = fit;
        this.alerts = alerts;
        this.fundings = fundings;
        this.tracks = tracks;
        this.recipients = recipients;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{essaim.funding.news-at}",
            timeZone = "Europe/Paris",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Tells both sides of what they look for together; nothing is decided or removed")
    void round() {
        var today = LocalDate.now(clock);
        fit.find(today);
        tell(today);
    }

    /** Each track in a transaction of its own: told once of each funding and once a day, whichever node does it. */
    void tell(LocalDate today) {
        for (var next = Optional.of(FIRST); next.isPresent(); ) {
            var last = next.get();
            next = QuarkusTransaction.requiringNew().call(() -> tellOne(last, today));
        }
    }

    /** Answers which track it came to; what nobody would read of it stays new until somebody does. */
    private Optional<UUID> tellOne(UUID after, LocalDate today) {
        var next = alerts.nextToTell(after, today);
        next.ifPresent(track -> {
            var readers = recipients.everybody(track);
            if (!readers.isEmpty()) {
                tell(tracks.findById(track), readers, alerts.take(track, today));
            }
        });
        return next;
    }

    private void tell(SupportTrack track, List<Recipient> readers, List<UUID> found) {
        if (!found.isEmpty()) {
            var named = named(found.subList(0, Math.min(NAMED, found.size())));
            readers.forEach(to -> write(track, named, found.size() - named.size(), to));
        }
    }

    private List<Funding> named(List<UUID> ids) {
        var known = fundings.list("id in ?1", ids).stream().collect(toMap(Funding::id, identity()));
        return ids.stream().map(known::get).toList();
    }

    private void write(SupportTrack track, List<Funding> named, int others, Recipient to) {
        var fundings = named.stream().map(funding -> line(funding, to.locale())).collect(joining("\n"));
        letters.write(
                to,
                track,
                "funding-news",
                "/reseaux/%s/parcours/%s/aides".formatted(track.network(), track.id()),
                Map.of("fundings", fundings, "others", others == 0 ? "" : Integer.toString(others)));
    }

    private static String line(Funding funding, Locale locale) {
        var deadline = funding.deadline();
        return "• " + funding.name() + (deadline == null ? "" : " (" + SpokenDate.of(deadline, locale) + ")");
    }
}
