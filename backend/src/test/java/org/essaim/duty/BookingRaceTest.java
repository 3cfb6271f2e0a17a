package org.essaim.duty;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.duty.DutyDesk.at;
import static org.essaim.duty.DutyDesk.book;
import static org.essaim.duty.DutyDesk.wish;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Many want the same slot at once; and what the database says when nobody asks the application. */
@ApiTest
class BookingRaceTest {
    private static final int VISITORS = 200;

    @Inject
    DutyDesk desk;

    @Inject
    World world;

    @Test
    void ofTwoHundredWhoWantOneSlotOneHasItAndTheOthersAreTold() throws Exception {
        var host = desk.heldBy("pelagie");
        var slot = at(14, "14:00");
        try (var threads = Executors.newFixedThreadPool(20)) {
            var asked = IntStream.range(0, VISITORS)
                    .mapToObj(number -> (Callable<Integer>)
                            () -> book(wish(host, slot, "pelagie-%d@commune.example".formatted(number)))
                                    .extract()
                                    .statusCode())
                    .toList();
            var answers = threads.invokeAll(asked).stream()
                    .map(answer -> answer.resultNow())
                    .collect(groupingBy(status -> status, counting()));

            assertThat(answers).isEqualTo(Map.of(201, 1L, 409, VISITORS - 1L));
        }
        assertThat(world.count("select count(*) from mail where recipient like 'pelagie-%'"))
                .as("one is written to")
                .isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesAnAdviserInTwoPlacesAtOnce() {
        var host = desk.heldBy("octavie");
        desk.confirmed(host, at(15, "14:00"), "octavie-one@commune.example");
        desk.confirmed(host, at(15, "16:00"), "octavie-two@commune.example");

        assertThatThrownBy(() -> world.run("""
                        update busy_time set during = tstzrange(lower(during) - interval '1 hour 45 minutes', upper(during))
                        where booking = (select id from booking where email = 'octavie-two@commune.example')""")).hasMessageContaining("busy_time_pkey");
    }
}
