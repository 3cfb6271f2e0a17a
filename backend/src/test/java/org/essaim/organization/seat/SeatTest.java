package org.essaim.organization.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.IllegalTransition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Clock NOW = at("2026-09-07T08:00:00Z");

    @Test
    void aSeatCountsFromItsFirstDayToItsLast() {
        var seat = seat(TODAY.plusDays(1), TODAY.plusDays(10));

        assertThat(seat.stateOn(TODAY)).isEqualTo(SeatState.PLANNED);
        assertThat(seat.stateOn(TODAY.plusDays(1))).isEqualTo(SeatState.CURRENT);
        assertThat(seat.stateOn(TODAY.plusDays(10))).isEqualTo(SeatState.CURRENT);
        assertThat(seat.stateOn(TODAY.plusDays(11))).isEqualTo(SeatState.ENDED);
    }

    @Test
    void aSeatThatSomeoneEndsIsOverTheSameDay() {
        var seat = seat(TODAY, null);

        seat.end(NOW);

        assertThat(seat.stateOn(TODAY)).isEqualTo(SeatState.ENDED);
        assertThat(seat.endDate()).isEqualTo(TODAY);
    }

    @Test
    void aSeatToComeNeverBeginsOnceItIsEnded() {
        var seat = seat(TODAY.plusDays(5), null);

        seat.end(NOW);

        assertThat(seat.stateOn(TODAY.plusDays(5))).isEqualTo(SeatState.ENDED);
    }

    @Test
    void aSeatDoesNotEndTwice() {
        var seat = seat(TODAY, null);
        seat.end(NOW);

        assertThatThrownBy(() -> seat.end(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aSeatAcceptedLateBeginsOnTheDayItIsAccepted() {
        assertThat(seat(TODAY.minusDays(3), null).startDate()).isEqualTo(TODAY);
    }

    private static Seat seat(LocalDate from, @Nullable LocalDate until) {
        var offered = new NewInvitation("lise@essaim.example", SeatRole.ELU, from, until);
        var invitation =
                new Invitation(UUID.randomUUID(), "a-network", offered, new Inviter(UUID.randomUUID(), false), NOW);
        return new Seat(invitation, UUID.randomUUID(), TODAY);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Paris"));
    }
}
