package org.essaim.duty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A winter day, a summer day, the mornings after the clock changed, and an evening in a leap year. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T14:00:00Z",
                "2026-07-06T12:00:00Z",
                "2026-10-26T13:00:00Z",
                "2027-03-30T12:00:00Z",
                "2028-02-29T20:30:00Z"
            })
    void itIsReadBackWithTheSameInstants(String start) throws Exception {
        var starts = Instant.parse(start);

        var read = read(file(starts, false));

        assertThat(problemsOf(read)).isEmpty();
        VEvent event = read.<VEvent>getComponents("VEVENT").getFirst();
        ZonedDateTime begins = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
        ZonedDateTime ends = event.<ZonedDateTime>getEndDate().orElseThrow().getDate();
        assertThat(begins.toInstant()).isEqualTo(starts);
        assertThat(ends.toInstant()).isEqualTo(starts.plusSeconds(1800));
        assertThat(begins.getOffset()).isEqualTo(PARIS.getRules().getOffset(starts));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCancelledOneSaysSoAndKeepsItsIdentity(boolean cancelled) throws Exception {
        var text = file(Instant.parse("2026-11-30T14:00:00Z"), cancelled);

        assertThat(problemsOf(read(text))).isEmpty();
        assertThat(text)
                .contains("UID:1234@essaim")
                .contains("SEQUENCE:2")
                .contains(cancelled ? "METHOD:CANCEL" : "METHOD:REQUEST")
                .contains(cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
                .contains("TZID:Europe/Paris")
                .doesNotContain("\nSUMMARY:Rendez-vous, avec");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d^elue{1}|%41`@commune.example", "a+b?subject=x#y@commune.example", "\"a b\"@commune.example"})
    void everyAddressThatReceivesMailIsReadBackAsItIs(String address) throws Exception {
        var text = file(Instant.parse("2026-11-30T14:00:00Z"), false, address);

        var read = read(text);

        assertThat(problemsOf(read)).isEmpty();
        VEvent event = read.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(attendee ->
                        assertThat(addressed(attendee.getCalAddress())).isEqualTo(address));
        assertThat(addressed(requireNonNull(event.getOrganizer()).getCalAddress()))
                .isEqualTo(address);
    }

    private static String addressed(URI calendarAddress) {
        assertThat(calendarAddress.getRawSchemeSpecificPart()).doesNotContain("?");
        return calendarAddress.getSchemeSpecificPart();
    }

    private static String file(Instant starts, boolean cancelled) {
        return file(starts, cancelled, "elue@commune.example");
    }

    private static String file(Instant starts, boolean cancelled, String address) {
        return new EventFile(
                        "1234@essaim",
                        2,
                        cancelled,
                        starts,
                        starts.plusSeconds(1800),
                        PARIS,
                        "Rendez-vous, avec Territoires d’engagement ; à propos de tout ce qui mérite une longue ligne",
                        "Première ligne\nDeuxième ligne",
                        "https://visio.example/salle",
                        address,
                        address)
                .text();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<?> problemsOf(Calendar calendar) {
        ValidationResult result = calendar.validate(true);
        return result.getEntries().stream().toList();
    }
}
