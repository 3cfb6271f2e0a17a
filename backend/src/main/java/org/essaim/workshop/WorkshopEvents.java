package org.essaim.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.essaim.duty.EventFile;
import org.essaim.mail.Recipient;
import org.essaim.network.Networks;

/** The sessions of a cycle as those who take part have them in their calendars. */
@ApplicationScoped
class WorkshopEvents {
    private final Networks networks;

    WorkshopEvents(Networks networks) {
        this.networks = networks;
    }

    /** @param isOff whether calendars have to let go of it */
    EventFile of(WorkshopCycle cycle, WorkshopSession session, Recipient to, boolean isOff) {
        var network = networks.get(cycle.network());
        var words = ResourceBundle.getBundle("workshop.words", to.locale());
        return new EventFile(
                session.uid(),
                session.sequence(),
                isOff,
                session.startsAt(),
                session.endsAt(),
                cycle.zone(),
                MessageFormat.format(
                        words.getString("event.title"), cycle.terms().title(), network.name()),
                session.agenda() != null ? session.agenda() : cycle.terms().title(),
                session.videoUrl() != null ? session.videoUrl() : session.venue(),
                network.contact().email(),
                to.email());
    }
}
