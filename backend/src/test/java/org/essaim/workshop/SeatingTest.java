package org.essaim.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private static final UUID CYCLE = UUID.randomUUID();

    private final List<WorkshopRegistration> all = new ArrayList<>();

    @Test
    void seatsGoToWhoeverComesFirst() {
        var plesse = comes("COM:44128");
        var redon = comes("COM:35236");
        var late = comes("COM:53130");

        assertThat(Seating.fill(2, all)).containsExactly(plesse, redon);
        assertThat(late.hasSeat()).isFalse();
        assertThat(Seating.rank(late, all)).isOne();
    }

    @Test
    void thoseOfOneCollectiviteShareItsSeat() {
        comes("COM:44128");
        comes("COM:35236");
        Seating.fill(2, all);
        var colleague = comes("COM:44128");

        assertThat(Seating.fill(2, all)).containsExactly(colleague);
        assertThat(Seating.taken(all)).hasSize(2);
    }

    @Test
    void aSeatThatBecomesFreeGoesToTheFirstWhoWaitsAndToItsColleagues() {
        var leaving = comes("COM:44128");
        comes("COM:35236");
        var first = comes("COM:53130");
        var second = comes("COM:44109");
        var colleague = comes("COM:53130");
        Seating.fill(2, all);

        all.remove(leaving);

        assertThat(Seating.fill(2, all)).containsExactly(first, colleague);
        assertThat(Seating.rank(second, all)).isOne();
    }

    @Test
    void asLongAsAColleagueStaysTheSeatIsNotFree() {
        var leaving = comes("COM:44128");
        comes("COM:44128");
        comes("COM:35236");
        comes("COM:53130");
        Seating.fill(2, all);

        all.remove(leaving);

        assertThat(Seating.fill(2, all)).isEmpty();
    }

    @Test
    void whoIsToBeConfirmedHasNoSeatNotEvenThatOfACollectiviteThatHasOne() {
        comes("COM:44128");
        var stranger = comes("COM:44128", false);
        var other = comes("COM:35236", false);

        assertThat(Seating.fill(2, all)).hasSize(1);
        assertThat(stranger.hasSeat()).isFalse();

        other.confirm();

        assertThat(Seating.fill(2, all)).containsExactly(other);
        assertThatThrownBy(other::confirm).isInstanceOf(Refusal.class);
    }

    private WorkshopRegistration comes(String place) {
        return comes(place, true);
    }

    private WorkshopRegistration comes(String place, boolean isTheirs) {
        var said = new NewRegistration(place, null, "Maire", "Comment faire ?", false);
        var one = new WorkshopRegistration(
                CYCLE,
                UUID.randomUUID(),
                new SeatHolder(place, null, place, isTheirs),
                said,
                Locale.FRENCH,
                all.size() + 1,
                Instant.EPOCH);
        all.add(one);
        return one;
    }
}
