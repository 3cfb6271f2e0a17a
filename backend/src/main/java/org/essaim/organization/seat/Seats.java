package org.essaim.organization.seat;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.directory.Directory;
import org.essaim.directory.ListedPerson;
import org.essaim.directory.ListedPerson.HeldSeat;
import org.essaim.directory.Reader;
import org.essaim.organization.seat.SeatRepository.Taken;
import org.essaim.organization.seat.SeatView.SeatHolder;
import org.jspecify.annotations.Nullable;

/** Shows the seats of an organisation: all to those who look after it, to others as far as each person is found. */
@ApplicationScoped
class Seats {
    private static final int MONTHS_SHOWN = 24;

    private final SeatRepository seats;
    private final Directory directory;
    private final Clock clock;

    Seats(SeatRepository seats, Directory directory, Clock clock) {
        this.seats = seats;
        this.directory = directory;
        this.clock = clock;
    }

    /** Everyone, with dates; those whose seat ended stay in sight for two years. */
    List<SeatView> all(UUID organization, Reader reader, @Nullable UUID caller) {
        var today = LocalDate.now(clock);
        var taken = seats.listOf(reader.network(), organization, today.minusMonths(MONTHS_SHOWN));
        var entries = listed(taken, reader);
        return taken.stream()
                .map(seat -> view(seat, entries.get(seat.person().id()), caller, true))
                .sorted(Comparator.comparing(SeatView::state))
                .toList();
    }

    /** Those whom the reader finds in the directory with their seat, and the caller's own. */
    List<SeatView> found(UUID organization, Reader reader, @Nullable UUID caller) {
        var today = LocalDate.now(clock);
        var taken = seats.listOf(reader.network(), organization, today);
        var entries = listed(taken, reader);
        return taken.stream()
                .filter(seat -> seat.seat().stateOn(today) != SeatState.ENDED)
                .filter(seat ->
                        isOf(caller, seat) || shows(entries.get(seat.person().id()), seat.seat()))
                .map(seat -> view(seat, entries.get(seat.person().id()), caller, isOf(caller, seat)))
                .toList();
    }

    private Map<UUID, ListedPerson> listed(List<Taken> taken, Reader reader) {
        var persons = taken.stream().map(seat -> seat.person().id()).distinct().toList();
        return directory.listPersons(reader, persons).stream().collect(toMap(ListedPerson::person, found -> found));
    }

    private static boolean shows(@Nullable ListedPerson listed, Seat seat) {
        return listed != null && listed.seats().stream().anyMatch(held -> isSame(held, seat));
    }

    private static boolean isSame(HeldSeat held, Seat seat) {
        return held.organization().equals(seat.organization()) && held.role() == seat.role();
    }

    private SeatView view(Taken taken, @Nullable ListedPerson listed, @Nullable UUID caller, boolean withDates) {
        var seat = taken.seat();
        var person = taken.person();
        return new SeatView(
                withDates ? seat.id() : null,
                new SeatHolder(
                        listed == null ? null : listed.entry(),
                        person.givenName(),
                        person.familyName(),
                        withDates ? person.email() : null),
                seat.role(),
                seat.stateOn(LocalDate.now(clock)),
                withDates ? seat.startDate() : null,
                withDates ? seat.endDate() : null,
                isOf(caller, taken));
    }

    private static boolean isOf(@Nullable UUID caller, Taken taken) {
        return taken.person().id().equals(caller);
    }
}
