package org.essaim.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.time.HolidayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The permanence of every Monday from 14:00 to 17:00 in Paris, and some at other hours. */
class DutyHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void theHourIsTheSameByTheClockBeforeAndAfterItChanges() {
        assertThat(starts("2026-10-19"))
                .hasSize(6)
                .startsWith("2026-10-19T14:00+02:00", "2026-10-19T14:30+02:00")
                .endsWith("2026-10-19T16:30+02:00");
        assertThat(starts("2026-10-26")).hasSize(6).startsWith("2026-10-26T14:00+01:00");
    }

    @Test
    void aPublicHolidayHasNoSlot() {
        assertThat(starts("2027-03-29")).as("Easter Monday").isEmpty();
        assertThat(starts("2027-03-22")).hasSize(6);
    }

    @Test
    void aDayOfClosureHasNoSlot() {
        var closed = monday("14:00", "17:00", HolidayCalendar.METROPOLE, Set.of(LocalDate.parse("2026-12-28")));

        assertThat(closed.slots(LocalDate.parse("2026-12-21"), LocalDate.parse("2027-01-04")))
                .extracting(slot -> slot.startsAt().toLocalDate().toString())
                .containsOnly("2026-12-21", "2027-01-04");
    }

    @Test
    void noOtherDayHasASlotNorAnyBeforeTheFirst() {
        var hours = monday("14:00", "17:00", HolidayCalendar.NONE, Set.of());

        assertThat(hours.slots(LocalDate.parse("2026-10-20"), LocalDate.parse("2026-10-25")))
                .isEmpty();
        assertThat(hours.slots(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-01-04")))
                .isEmpty();
    }

    @Test
    void anHourThatTheClockSkipsHasNoSlotAndOneThatItRepeatsHasOne() {
        var nights = new DutyHours(
                new Recurrence("FREQ=DAILY"),
                LocalDate.parse("2026-01-01"),
                LocalTime.parse("01:30"),
                LocalTime.parse("03:30"),
                PARIS,
                30,
                HolidayCalendar.NONE,
                Set.of());

        var spring = nights.slots(LocalDate.parse("2027-03-28"), LocalDate.parse("2027-03-28"));
        var autumn = nights.slots(LocalDate.parse("2026-10-25"), LocalDate.parse("2026-10-25"));

        assertThat(spring)
                .extracting(slot -> slot.startsAt().toOffsetDateTime().toString())
                .containsExactly("2027-03-28T01:30+01:00", "2027-03-28T03:00+02:00");
        assertThat(autumn)
                .extracting(slot -> slot.startsAt().toOffsetDateTime().toString())
                .containsExactly(
                        "2026-10-25T01:30+02:00",
                        "2026-10-25T02:00+02:00",
                        "2026-10-25T02:30+02:00",
                        "2026-10-25T03:00+01:00");
        for (var night : List.of(spring, autumn)) {
            assertThat(night)
                    .allSatisfy(slot -> assertThat(Duration.between(slot.startsAt(), slot.endsAt()))
                            .hasMinutes(30));
            for (int i = 1; i < night.size(); i++) {
                assertThat(night.get(i).startsAt().toInstant())
                        .isAfterOrEqualTo(night.get(i - 1).endsAt().toInstant());
            }
        }
    }

    @Test
    void aSlotThatWouldEndTooLateIsNotOffered() {
        var hours = new DutyHours(
                new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                LocalDate.parse("2026-01-05"),
                LocalTime.parse("14:00"),
                LocalTime.parse("16:00"),
                PARIS,
                45,
                HolidayCalendar.NONE,
                Set.of());

        assertThat(hours.slots(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-30")))
                .extracting(slot -> slot.startsAt().toLocalTime().toString())
                .containsExactly("14:00", "14:45");
    }

    @Test
    void everyOtherWeekIsCountedFromTheFirstDay() {
        var hours = new DutyHours(
                new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
                LocalDate.parse("2026-01-06"),
                LocalTime.parse("09:00"),
                LocalTime.parse("09:30"),
                PARIS,
                30,
                HolidayCalendar.NONE,
                Set.of());

        assertThat(hours.slots(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28")))
                .extracting(slot -> slot.startsAt().toLocalDate().toString())
                .containsExactly("2026-02-03", "2026-02-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "every Monday", "FREQ=HOURLY", "FREQ=SECONDLY;COUNT=9", "FREQ=DAILY;BYHOUR=1,2,3", "BYDAY=MO"
            })
    void aRuleThatIsNoneOfDaysIsRefused(String rule) {
        assertThatThrownBy(() -> new Recurrence(rule)).isInstanceOf(Refusal.class);
    }

    private static List<String> starts(String day) {
        return monday("14:00", "17:00", HolidayCalendar.METROPOLE, Set.of())
                .slots(LocalDate.parse(day), LocalDate.parse(day))
                .stream()
                .map(slot -> slot.startsAt().toOffsetDateTime().toString())
                .toList();
    }

    private static DutyHours monday(String opens, String closes, HolidayCalendar holidays, Set<LocalDate> closures) {
        return new DutyHours(
                new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                LocalDate.parse("2026-01-05"),
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                PARIS,
                30,
                holidays,
                closures);
    }
}
