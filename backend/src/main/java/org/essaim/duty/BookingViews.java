package org.essaim.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** What is shown of meetings: to who booked one, and to those who hold them. */
@ApplicationScoped
class BookingViews {
    private final Networks networks;
    private final DutyRepository duty;
    private final Gazetteer gazetteer;

    BookingViews(Networks networks, DutyRepository duty, Gazetteer gazetteer) {
        this.networks = networks;
        this.duty = duty;
        this.gazetteer = gazetteer;
    }

    BookingView mine(Booking booking) {
        var network = networks.get(booking.network());
        var schedule = duty.findById(booking.schedule());
        var host = host(booking, hosts(List.of(booking)));
        boolean isOn = booking.state() == BookingState.CONFIRMED;
        return new BookingView(
                network.slug(),
                network.name(),
                network.contact().email(),
                booking.state(),
                at(schedule, booking.startsAt()),
                at(schedule, booking.endsAt()),
                schedule.zone().getId(),
                booking.mode(),
                host == null ? null : host.name(),
                isOn && booking.mode() == MeetingMode.VIDEO && host != null ? host.videoUrl() : null,
                booking.visitor().phone(),
                booking.visitor().collectivity(),
                booking.visitor().subject(),
                booking.heldUntil(),
                schedule.changeableUntil(booking.startsAt()),
                booking.cancelledBy() == Booking.Side.TEAM ? booking.cancelReason() : null);
    }

    /** For those who hold the duty of the network; the adviser who reads knows which are theirs. */
    List<MeetingView> forTeam(List<Booking> bookings, @Nullable UUID reader) {
        var hosts = hosts(bookings);
        var schedules = bookings.isEmpty()
                ? Map.<UUID, DutySchedule>of()
                : duty
                        .list(
                                "id in ?1",
                                bookings.stream()
                                        .map(Booking::schedule)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(toMap(DutySchedule::id, identity()));
        return bookings.stream()
                .map(booking -> forTeam(
                        booking,
                        Objects.requireNonNull(schedules.get(booking.schedule())),
                        host(booking, hosts),
                        reader))
                .toList();
    }

    MeetingView forTeam(Booking booking, @Nullable UUID reader) {
        return forTeam(List.of(booking), reader).getFirst();
    }

    private MeetingView forTeam(
            Booking booking, DutySchedule schedule, @Nullable DutyHost host, @Nullable UUID reader) {
        return new MeetingView(
                booking.id(),
                booking.state(),
                at(schedule, booking.startsAt()),
                at(schedule, booking.endsAt()),
                schedule.zone().getId(),
                booking.mode(),
                host == null ? null : host.name(),
                host != null && host.person().equals(reader),
                host == null || booking.mode() == MeetingMode.PHONE ? null : host.videoUrl(),
                booking.visitor().collectivity(),
                booking.visitor().place() == null
                        ? null
                        : gazetteer
                                .find(booking.visitor().place())
                                .map(gazetteer::label)
                                .orElse(null),
                booking.visitor().contactName(),
                booking.visitor().contactRole(),
                booking.visitor().email(),
                booking.visitor().phone(),
                booking.visitor().subject(),
                booking.visitor().message(),
                booking.cancelledBy() == Booking.Side.TEAM,
                booking.cancelReason(),
                booking.version());
    }

    private Map<UUID, DutyHost> hosts(List<Booking> bookings) {
        var ids = bookings.stream()
                .map(Booking::host)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : duty.hostsById(ids).stream().collect(toMap(DutyHost::id, identity()));
    }

    private static @Nullable DutyHost host(Booking booking, Map<UUID, DutyHost> hosts) {
        return booking.host() == null ? null : hosts.get(booking.host());
    }

    private static OffsetDateTime at(DutySchedule schedule, Instant moment) {
        return moment.atZone(schedule.zone()).toOffsetDateTime();
    }
}
