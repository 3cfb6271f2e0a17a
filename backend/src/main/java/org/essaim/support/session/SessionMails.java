package org.essaim.support.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.time.SpokenDate;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackRecipients;

/** What both sides are written of a session, with the event for their calendar once it is agreed. */
@ApplicationScoped
class SessionMails {
    private static final Set<String> SAY_WHERE =
            Set.of("session-confirmed", "session-moved", "session-reminder-day", "session-reminder-hour");

    private final Outbox outbox;
    private final WebLinks links;
    private final TrackRecipients recipients;
    private final Networks networks;
    private final SessionEvents events;
    private final Clock clock;

    SessionMails(
            Outbox outbox,
            WebLinks links,
            TrackRecipients recipients,
            Networks networks,
            SessionEvents events,
            Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.recipients = recipients;
        this.networks = networks;
        this.events = events;
        this.clock = clock;
    }

    void tell(SupportSession session, SupportTrack track, String template) {
        everybody(session, track).forEach(to -> outbox.queue(letter(session, track, template, to)));
    }

    void tellWithEvent(SupportSession session, SupportTrack track, String template) {
        everybody(session, track)
                .forEach(to -> outbox.queue(letter(session, track, template, to)
                        .with(events.of(session, track, to).text())));
    }

    /** Those only invited have not proved their address: they read of sessions once they joined. */
    private Stream<Recipient> everybody(SupportSession session, SupportTrack track) {
        return Stream.concat(
                recipients.joined(track.id()).stream(),
                Stream.ofNullable(session.adviser()).flatMap(adviser -> recipients.adviser(track, adviser)));
    }

    private Letter letter(SupportSession session, SupportTrack track, String template, Recipient to) {
        var values = new HashMap<String, String>();
        values.put("network", network(track).name());
        values.put("collectivity", track.collectivity());
        values.put("subject", track.subject());
        values.put("day", SpokenDate.withWeekday(start(session).toLocalDate(), to.locale()));
        values.put("hour", SpokenDate.hour(start(session).toLocalTime(), to.locale()));
        values.put("link", links.to("/parcours/" + track.id()));
        if (session.videoUrl() != null && SAY_WHERE.contains(template)) {
            values.put("video", session.videoUrl());
        }
        if (session.cancelReason() != null) {
            values.put("reason", session.cancelReason());
        }
        return new Letter(to, Topic.APPOINTMENT, track.network(), template, values);
    }

    private ZonedDateTime start(SupportSession session) {
        return session.startsAt().atZone(clock.getZone());
    }

    private Network network(SupportTrack track) {
        return networks.get(track.network());
    }
}
