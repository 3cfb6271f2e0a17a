package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.essaim.mail.Recipient;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;
import org.jspecify.annotations.Nullable;

/** A meeting as each of both sides has it in the calendar, and as it is said by the clock of its schedule. */
@ApplicationScoped
class MeetingEvents {
    private final DutyRepository duty;

    MeetingEvents(DutyRepository duty) {
        this.duty = duty;
    }

    String forVisitor(Booking booking, Network network, Optional<DutyHost> host) {
        var words = words(booking.visitor().language());
        return event(
                booking,
                network,
                booking.visitor().email(),
                MessageFormat.format(words.getString("event.visitor"), network.name()),
                booking.visitor().subject(),
                location(booking, host, words),
                booking.state() == BookingState.CANCELLED);
    }

    /** @param isOver whether it is over for this adviser, be it cancelled or somebody else's now */
    String forHost(Booking booking, Network network, DutyHost host, Recipient adviser, boolean isOver) {
        var words = words(adviser.locale());
        return event(
                booking,
                network,
                adviser.email(),
                MessageFormat.format(
                        words.getString("event.host"), booking.visitor().collectivity()),
                booking.visitor().subject(),
                location(booking, Optional.of(host), words),
                isOver);
    }

    /** « lundi 30 novembre 2026 ». */
    String day(Booking booking, Locale locale) {
        return SpokenDate.withWeekday(start(booking).toLocalDate(), locale);
    }

    /** « 15 h », « 14 h 30 », “15:00”. */
    String hour(Booking booking, Locale locale) {
        return locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(start(booking))
                : DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE)
                        .format(start(booking))
                        .replace(" 00", "");
    }

    private ZonedDateTime start(Booking booking) {
        return booking.startsAt().atZone(schedule(booking).zone());
    }

    private DutySchedule schedule(Booking booking) {
        return duty.findById(booking.schedule());
    }

    private String event(
            Booking booking,
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
                        booking.startsAt(),
                        booking.endsAt(),
                        schedule(booking).zone(),
                        title,
                        description,
                        location,
                        network.contact().email(),
                        attendee)
                .text();
    }

    private static @Nullable String location(Booking booking, Optional<DutyHost> host, ResourceBundle words) {
        return booking.mode() == MeetingMode.PHONE
                ? MessageFormat.format(
                        words.getString("event.phone"), booking.visitor().phone())
                : host.map(DutyHost::videoUrl).orElse(null);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("duty.words", locale);
    }
}
