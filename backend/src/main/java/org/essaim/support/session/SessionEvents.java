package org.essaim.support.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.duty.EventFile;
import org.essaim.mail.Recipient;
import org.essaim.network.Networks;
import org.essaim.support.track.SupportTrack;

/** A session as those who take part in it have it in their calendars. */
@ApplicationScoped
class SessionEvents {
    private final Networks networks;
    private final Clock clock;

    SessionEvents(Networks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    /** What the service itself says of a session, which is kept and read as it is said: in French. */
    static String words(String key) {
        return ResourceBundle.getBundle("support.words", Locale.FRENCH).getString(key);
    }

    EventFile of(SupportSession session, SupportTrack track, Recipient to) {
        var network = networks.get(track.network());
        var words = ResourceBundle.getBundle("support.words", to.locale());
        return new EventFile(
                session.uid(),
                session.sequence(),
                !session.state().isToCome(),
                session.startsAt(),
                session.endsAt(),
                clock.getZone(),
                MessageFormat.format(words.getString("event.title"), track.collectivity(), network.name()),
                track.subject(),
                session.videoUrl(),
                network.contact().email(),
                to.email());
    }
}
