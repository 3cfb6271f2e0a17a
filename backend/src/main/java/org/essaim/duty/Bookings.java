package org.essaim.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.limits.UnprovedMails;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Books, confirms, moves and cancels: the one place through which each of these goes. */
@ApplicationScoped
class Bookings {
    private final BookingRepository bookings;
    private final DutyRepository duty;
    private final BusyTimes busyTimes;
    private final BookingMails mails;
    private final Networks networks;
    private final Gazetteer gazetteer;
    private final DutyConfig config;
    private final UnprovedMails unproved;
    private final Event<MeetingChanged> changed;
    private final AuditLog audit;
    private final Clock clock;

    Bookings(
            BookingRepository bookings,
            DutyRepository duty,
            BusyTimes busyTimes,
            BookingMails mails,
            Networks networks,
            Gazetteer gazetteer,
            DutyConfig config,
            UnprovedMails unproved,
            Event<MeetingChanged> changed,
            AuditLog audit,
            Clock clock) {
        this.bookings = bookings;
        this.duty = duty;
        this.busyTimes = busyTimes;
        this.mails = mails;
        this.networks = networks;
        this.gazetteer = gazetteer;
        this.config = config;
        this.unproved = unproved;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Holds a slot until the address is proved, unless that was done under the same key: then the answer is that of then. */
    Booking hold(Network network, BookingRequest request) {
        bookings.lockKey(network.slug(), request.key());
        var now = clock.instant();
        var earlier = bookings.findByKey(network.slug(), request.key());
        if (earlier.filter(booking -> !booking.hasLapsed(now)).isPresent()) {
            return earlier.filter(booking -> booking.fingerprint().equals(request.fingerprint()))
                    .orElseThrow(() -> new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED, null));
        }
        earlier.ifPresent(lapsed -> {
            bookings.delete(lapsed);
            bookings.flush();
        });
        var said = request.said();
        said.requireComplete();
        gazetteer.require(said.place());
        var host = host(said.host());
        var schedule = schedule(network, host, said.startsAt());
        requireMode(schedule, said.mode());
        if (bookings.countToComeFor(network.slug(), said.address(), now) >= config.heldForAnAddress()) {
            throw new Refusal(
                    ProblemType.TOO_MANY_REQUESTS, "This address has as many meetings to come as it may: cancel one.");
        }
        if (bookings.countHeldFrom(network.slug(), request.sourceSha256(), now) >= config.heldFromOnePlace()) {
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS, "Other slots wait to be confirmed: see the mails.");
        }
        var booking = new Booking(schedule, request, now);
        bookings.persistAndFlush(booking);
        busyTimes.take(host.person(), booking, now);
        unproved.takeOne();
        mails.verify(booking, network);
        return booking;
    }

    /** @throws Refusal {@code not-found} for a link that leads nowhere, or no longer */
    Booking get(@Nullable String link) {
        return bookings.byLink(link, clock.instant());
    }

    /** The holder of the link proves the address; from now on the slot is theirs, and the adviser knows of it. */
    Booking confirm(@Nullable String link) {
        var booking = bookings.byLink(link, clock.instant());
        if (booking.confirm(clock.instant())) {
            written(booking, "confirm", Actor.SYSTEM);
            bookings.flush();
            mails.confirmed(booking, network(booking), host(booking));
            tell(booking);
        }
        return booking;
    }

    /** Moves a meeting to another slot; it stays where it was when that one is taken. */
    Booking move(@Nullable String link, UUID nextHost, OffsetDateTime startsAt) {
        var now = clock.instant();
        var booking = bookings.byLink(link, now);
        var network = network(booking);
        booking.requireChangeable(duty.findById(booking.schedule()), now);
        var before = host(booking);
        var was = booking.times();
        var after = host(nextHost);
        var schedule = schedule(network, after, startsAt);
        requireMode(schedule, booking.mode());
        booking.move(schedule, after.id(), startsAt.toInstant(), now);
        bookings.flush();
        busyTimes.free(booking);
        busyTimes.take(after.person(), booking, now);
        written(booking, "move", Actor.SYSTEM);
        mails.moved(booking, network, before, was, after);
        tell(booking);
        return booking;
    }

    /** The visitor cancels; of a slot that was not confirmed yet nothing is left. */
    void cancel(@Nullable String link) {
        var now = clock.instant();
        var booking = bookings.byLink(link, now);
        if (booking.state() == BookingState.PENDING) {
            bookings.delete(booking);
        } else if (booking.state() != BookingState.CANCELLED) {
            booking.cancelByVisitor(duty.findById(booking.schedule()), now);
            over(booking, Actor.SYSTEM);
        }
    }

    /** Whoever runs the duty cancels, and tells the visitor why. */
    void cancelByTeam(Booking booking, String reason, Actor by) {
        booking.cancelByTeam(reason.strip(), clock.instant());
        over(booking, by);
    }

    /** Whoever has a meeting with an adviser who is about to be erased is told, and may book again. */
    void adviserLeaves(UUID adviser, String email) {
        if (duty.holdAllOf(adviser).isEmpty()) {
            return;
        }
        for (var booking : bookings.listToComeWith(adviser, clock.instant())) {
            if (booking.state() == BookingState.PENDING) {
                bookings.delete(booking);
                continue;
            }
            booking.cancelByTeam(mails.hostLeft(booking), clock.instant());
            ended(booking, Actor.SYSTEM);
            if (!booking.visitor().email().equals(email)) {
                mails.toldVisitor(booking, network(booking), host(booking));
            }
        }
    }

    /** Whoever was to meet a visitor who is about to be erased reads that it is off, and the time is free again. */
    void visitorLeaves(String email) {
        for (var booking : bookings.listToComeOf(email, clock.instant())) {
            booking.withdraw();
            ended(booking, Actor.SYSTEM);
            host(booking).ifPresent(host -> mails.withdrawn(booking, network(booking), host));
        }
    }

    private void over(Booking booking, Actor by) {
        ended(booking, by);
        mails.cancelled(booking, network(booking), host(booking));
    }

    private void ended(Booking booking, Actor by) {
        bookings.flush();
        busyTimes.free(booking);
        written(booking, "cancel", by);
        tell(booking);
    }

    void note(Booking booking, BookingState outcome, Actor by) {
        booking.note(outcome, clock.instant());
        bookings.flush();
        written(booking, "note", by);
        tell(booking);
    }

    private void tell(Booking booking) {
        changed.fire(
                new MeetingChanged(booking, host(booking).map(DutyHost::person).orElse(null)));
    }

    Optional<DutyHost> host(Booking booking) {
        return Optional.ofNullable(booking.host())
                .flatMap(id -> duty.hostsById(List.of(id)).stream().findFirst());
    }

    private DutyHost host(UUID id) {
        return duty.lockHost(id).orElseThrow(() -> new Refusal(ProblemType.SLOT_TAKEN, null));
    }

    /** What was offered a moment ago may be too near, closed or over by now: that too is a slot that is gone. */
    private DutySchedule schedule(Network network, DutyHost host, OffsetDateTime startsAt) {
        return duty.find("network = ?1 and id = ?2", network.slug(), host.schedule())
                .firstResultOptional()
                .filter(schedule -> schedule.isBookable(startsAt.toZonedDateTime(), clock.instant()))
                .orElseThrow(() -> new Refusal(ProblemType.SLOT_TAKEN, null));
    }

    private static void requireMode(DutySchedule schedule, MeetingMode mode) {
        if (!schedule.offers(mode)) {
            throw Refusal.unprocessable("mode", schedule.modes().toString());
        }
    }

    private Network network(Booking booking) {
        return networks.get(booking.network());
    }

    private void written(Booking booking, String what, Actor by) {
        audit.done(
                by,
                "booking." + what,
                booking.network(),
                booking.id().toString(),
                Map.of("state", booking.state().name()));
    }
}
