package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essaim.duty.Booking.Times;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;

/** What the visitor and the adviser are written of a meeting, with the event for their calendar when it changes. */
@ApplicationScoped
class BookingMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final BookingRepository bookings;
    private final PersonRepository persons;
    private final MeetingEvents events;

    BookingMails(
            Outbox outbox, WebLinks links, BookingRepository bookings, PersonRepository persons, MeetingEvents events) {
        this.outbox = outbox;
        this.links = links;
        this.bookings = bookings;
        this.persons = persons;
        this.events = events;
    }

    /** The link by which to confirm. */
    void verify(Booking booking, Network network) {
        outbox.queue(toVisitor(booking, network, "booking-verify", Map.of()));
    }

    void confirmed(Booking booking, Network network, Optional<DutyHost> host) {
        tellVisitor(booking, network, host, "booking-confirmed");
        host.ifPresent(its -> tellHost(booking, booking.times(), network, its, "duty-booked", false));
    }

    /** For another adviser it is a new meeting, and for the one before it is over: that one reads when it was. */
    void moved(Booking booking, Network network, Optional<DutyHost> before, Times was, DutyHost after) {
        tellVisitor(booking, network, Optional.of(after), "booking-moved");
        before.filter(host -> !host.person().equals(after.person()))
                .ifPresent(host -> tellHost(booking, was, network, host, "duty-cancelled", true));
        tellHost(booking, booking.times(), network, after, "duty-booked", false);
    }

    void cancelled(Booking booking, Network network, Optional<DutyHost> host) {
        toldVisitor(booking, network, host);
        host.ifPresent(its -> tellHost(booking, booking.times(), network, its, "duty-cancelled", true));
    }

    /** That the meeting is off, and why if anybody said. */
    void toldVisitor(Booking booking, Network network, Optional<DutyHost> host) {
        var reason = booking.cancelReason();
        outbox.queue(
                toVisitor(booking, network, "booking-cancelled", reason == null ? Map.of() : Map.of("reason", reason))
                        .with(events.forVisitor(booking, network, host).text()));
    }

    /** What a visitor reads of an adviser who is no more. */
    String hostLeft(Booking booking) {
        return MeetingEvents.words(booking.visitor().language()).getString("host.left");
    }

    /** The visitor is erased: the adviser reads when it was, and nothing of who. */
    void withdrawn(Booking booking, Network network, DutyHost host) {
        toHost(booking.times(), network, host, "duty-withdrawn", Map.of())
                .map(letter -> letter.with(
                        events.withoutVisitor(booking, network, letter.to()).text()))
                .ifPresent(outbox::queue);
    }

    /** That the meeting is tomorrow, or in an hour; the event in the calendar is as it was. */
    void remind(Booking booking, Network network, Optional<DutyHost> host, String template) {
        outbox.queue(toVisitor(booking, network, template, where(booking, host)));
        host.flatMap(its -> toHost(
                        booking.times(), network, its, "duty-" + template.replaceFirst("^booking-", ""), who(booking)))
                .map(letter -> naming(booking, letter))
                .ifPresent(outbox::queue);
    }

    private void tellVisitor(Booking booking, Network network, Optional<DutyHost> host, String template) {
        outbox.queue(toVisitor(booking, network, template, where(booking, host))
                .with(events.forVisitor(booking, network, host).text()));
    }

    private void tellHost(
            Booking booking, Times times, Network network, DutyHost host, String template, boolean isOver) {
        toHost(times, network, host, template, who(booking))
                .map(letter -> letter.with(events.forHost(booking, times, network, host, letter.to(), isOver)
                        .text()))
                .map(letter -> isOver ? letter : naming(booking, letter))
                .ifPresent(outbox::queue);
    }

    /** What announces a visitor does not leave any more once they are erased; that a meeting is off has to be read. */
    private Letter naming(Booking booking, Letter letter) {
        return persons.findByEmail(booking.visitor().email())
                .map(visitor -> letter.naming(visitor.id()))
                .orElse(letter);
    }

    private Letter toVisitor(Booking booking, Network network, String template, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.putAll(when(booking.times(), network, booking.visitor().language()));
        values.put("link", links.to("/rendez-vous#" + bookings.link(booking)));
        return new Letter(
                new Recipient(null, booking.visitor().email(), booking.visitor().language()),
                Topic.APPOINTMENT,
                network.slug(),
                template,
                values);
    }

    private static Map<String, String> who(Booking booking) {
        return Map.of(
                "collectivity", booking.visitor().collectivity(),
                "subject", booking.visitor().subject());
    }

    private Optional<Letter> toHost(
            Times times, Network network, DutyHost host, String template, Map<String, String> said) {
        return persons.findByIdOptional(host.person())
                .filter(adviser -> !adviser.isErased())
                .map(adviser -> {
                    var locale = adviser.locale();
                    var values = new HashMap<>(said);
                    values.putAll(when(times, network, locale));
                    values.put("link", links.to("/reseaux/" + network.slug() + "/permanence/agenda"));
                    return new Letter(
                            new Recipient(adviser.id(), adviser.email(), locale),
                            Topic.APPOINTMENT,
                            network.slug(),
                            template,
                            values);
                });
    }

    /** How to meet: the address of the video call, or that the telephone will ring. */
    private static Map<String, String> where(Booking booking, Optional<DutyHost> host) {
        var where = new HashMap<String, String>();
        host.ifPresent(its -> where.put("host", its.name()));
        if (booking.mode() == MeetingMode.PHONE) {
            where.put("phone", Objects.requireNonNull(booking.visitor().phone()));
        } else if (host.isPresent() && host.get().videoUrl() instanceof String video) {
            where.put("video", video);
        }
        return where;
    }

    private Map<String, String> when(Times times, Network network, Locale locale) {
        return Map.of("network", network.name(), "day", events.day(times, locale), "hour", events.hour(times, locale));
    }
}
