package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.essaim.mail.Recipient;
import org.essaim.member.Person;
import org.essaim.network.Networks;

/** The meetings of the duty that somebody holds, for their own calendar. */
@ApplicationScoped
public class MyMeetings {
    private static final int MOST = 500;

    private final BookingRepository bookings;
    private final DutyRepository duty;
    private final MeetingEvents events;
    private final Networks networks;

    MyMeetings(BookingRepository bookings, DutyRepository duty, MeetingEvents events, Networks networks) {
        this.bookings = bookings;
        this.duty = duty;
        this.events = events;
        this.networks = networks;
    }

    /** Those agreed that begin within a time, five hundred at most. */
    public List<EventFile> events(Person adviser, Instant from, Instant until) {
        var hosts = duty.hostsOf(adviser.id());
        var to = new Recipient(adviser.id(), adviser.email(), adviser.locale());
        return hosts.isEmpty()
                ? List.of()
                : bookings.listOf(hosts.keySet(), from, until, MOST).stream()
                        .map(booking -> events.forHost(
                                booking,
                                booking.times(),
                                networks.get(booking.network()),
                                Objects.requireNonNull(hosts.get(booking.host()), "found by its host"),
                                to,
                                false))
                        .toList();
    }
}
