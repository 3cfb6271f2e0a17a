package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.essaim.duty.Booking.Times;
import org.essaim.mail.Recipient;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;
import org.jspecify.annotations.Nullable;

/** A meeting as each of both sides has it in the calendar, and as it is said by the clock of its schedule. */
@ApplicationScoped
class MeetingEvents {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DutyRepository duty;

    MeetingEvents(DutyRepository duty) {
        this.duty = duty;
    }

    EventFile forVisitor(Booking booking, Network network, Optional<DutyHost> host) {
        var words = words(booking.visitor().language());
        return event(
                booking,
                booking.times(),
                network,
                booking.visitor().email(),
                MessageFormat.format(words.getString("event.visitor"), network.name()),
                booking.visitor().subject(),
                location(booking, host, words),
                booking.state() == BookingState.CANCELLED);
    }

    /** @param isOver whether it is over for this adviser, be it cancelled or somebody else's now */
    EventFile forHost(Booking booking, Times times, Network network, DutyHost host, Recipient adviser, boolean isOver) {
        var words = words(adviser.locale());
        return event(
                booking,
                times,
                network,
                adviser.email(),
                MessageFormat.format(
                        words.getString("event.host"), booking.visitor().collectivity()),
                booking.visitor().subject(),
                location(booking, Optional.of(host), words),
                isOver);
    }

    /** For the adviser whose visitor is erased: the event goes, and says nothing of who it was. */
    EventFile withoutVisitor(Booking booking, Network network, Recipient adviser) {
        var title = words(adviser.locale()).getString("event.off");
        return event(booking, booking.times(), network, adviser.email(), title, title, null, true);
    }

    /** « lundi 30 novembre 2026 ». */
    String day(Times times, Locale locale) {
        return SpokenDate.withWeekday(start(times).toLocalDate(), locale);
    }

    /** « 15 h », « 14 h 30 », “15:00”; « 14 h (heure de Nouméa) » where it is not that of Paris. */
    String hour(Times times, Locale locale) {
        var spoken = SpokenDate.hour(start(times).toLocalTime(), locale);
        return zone(times).equals(PARIS) ? spoken : "%s (%s)".formatted(spoken, zoneName(zone(times), locale));
    }

    private static String zoneName(ZoneId zone, Locale locale) {
        var words = words(locale);
        var key = "zone." + zone.getId();
        return words.containsKey(key) ? words.getString(key) : zone.getDisplayName(TextStyle.FULL, locale);
    }

    private ZonedDateTime start(Times times) {
        return times.startsAt().atZone(zone(times));
    }

    private ZoneId zone(Times times) {
        return duty.findById(times.schedule()).zone();
    }

    private EventFile event(
            Booking booking,
            Times times,
            Network network,
            String attendee,
            String title,
            String description,
            @Nullable String location,
            boolean isOver) {
        return new EventFile(
                booking.uid(),
                booking.sequence(),
                isOver,
                times.startsAt(),
                times.endsAt(),
                zone(times),
                title,
                description,
                location,
                network.contact().email(),
                attendee);
    }

    private static @Nullable String location(Booking booking, Optional<DutyHost> host, ResourceBundle words) {
        return booking.mode() == MeetingMode.PHONE
                ? MessageFormat.format(
                        words.getString("event.phone"), booking.visitor().phone())
                : host.map(DutyHost::videoUrl).orElse(null);
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("duty.words", locale);
    }
}
