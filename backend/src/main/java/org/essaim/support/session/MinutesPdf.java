package org.essaim.support.session;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import org.essaim.document.ReadablePdf;
import org.essaim.network.Networks;
import org.essaim.shared.http.Text;
import org.essaim.shared.time.SpokenDate;
import org.essaim.support.track.SupportTrack;

/** Writes minutes as a tagged PDF document in French, which a screen reader can read (PDF/UA). */
@ApplicationScoped
class MinutesPdf {
    private final Template page;
    private final Networks networks;
    private final Clock clock;

    MinutesPdf(@Location("support/minutes") Template page, Networks networks, Clock clock) {
        this.page = page;
        this.networks = networks;
        this.clock = clock;
    }

    byte[] write(SupportSession session, SessionMinutes minutes, SupportTrack track) {
        var start = session.startsAt().atZone(clock.getZone());
        return ReadablePdf.of(
                Text.readable(page.data("network", networks.get(track.network()).name())
                        .data("collectivity", track.collectivity())
                        .data("subject", track.subject())
                        .data("day", SpokenDate.withWeekday(start.toLocalDate(), Locale.FRENCH))
                        .data("hour", SpokenDate.hour(start.toLocalTime(), Locale.FRENCH))
                        .data("state", minutes.stateAt(clock.instant()).name())
                        .data("items", minutes.items())
                        .data("text", minutes.text())
                        .render()));
    }
}
