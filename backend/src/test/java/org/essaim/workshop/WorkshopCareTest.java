package org.essaim.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.workshop.WorkshopDesk.WORKSHOPS;
import static org.essaim.workshop.WorkshopDesk.ask;
import static org.essaim.workshop.WorkshopDesk.input;
import static org.essaim.workshop.WorkshopDesk.move;
import static org.essaim.workshop.WorkshopDesk.session;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essaim.member.PersonRepository;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What happens by itself, and what calendars are told. */
@ApiTest
class WorkshopCareTest {
    @Inject
    WorkshopDesk desk;

    @Inject
    WorkshopCare care;

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    MyWorkshops mine;

    @Inject
    PersonRepository persons;

    @Test
    void thoseWhoHaveASeatAreRemindedOnceTheDayBeforeEachSession() {
        String id = desk.open("xantippe", 2);
        desk.register(id, "xantippe-first", "COM:44128").statusCode(201);
        desk.register(id, "xantippe-second", "COM:35236").statusCode(201);
        desk.register(id, "xantippe-waits", "COM:53130").statusCode(201);
        var theDayBefore = Instant.now().plus(Duration.ofDays(30));

        care.remind(theDayBefore.minus(Duration.ofDays(2)));
        assertThat(reminders("xantippe-first")).isZero();
        care.remind(theDayBefore);
        care.remind(theDayBefore.plusSeconds(60));

        assertThat(reminders("xantippe-first")).isOne();
        assertThat(reminders("xantippe-second")).isOne();
        assertThat(reminders("xantippe-waits")).isZero();
        assertThat(mails.to("xantippe-first@essaim.example").getLast().text())
                .contains("https://visio.example/pairs", "Séance 1");
    }

    @Test
    void whoeverRegisteredIsToldOfASessionThatMovesAndOfOneThatIsDropped() {
        String id = desk.open("yseult", 2);
        world.person("yseult-stranger");
        ask(id, "yseult-stranger", "COM:44128", false).statusCode(201);
        desk.register(id, "yseult-first", "COM:44128").statusCode(201);
        List<Map<String, Object>> before =
                as("yseult", "conseil").get(WORKSHOPS + "/" + id).path("sessions");
        var sessions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 3; i++) {
            var each = session(i);
            each.put("id", before.get(i).get("id"));
            sessions.add(each);
        }
        sessions.getFirst().put("minutes", 180);
        var said = input("Cycle de yseult", 2);
        said.put("sessions", sessions);

        as("yseult", "conseil")
                .header("If-Match", "\"1\"")
                .body(said)
                .put(WORKSHOPS + "/" + id)
                .then()
                .statusCode(200);

        assertThat(mails.to("yseult-first@essaim.example"))
                .filteredOn(mail -> mail.template().equals("workshop-changed"))
                .hasSize(1);
        assertThat(
                        world.text(
                                "select calendar from mail where recipient = 'yseult-first@essaim.example' and template = 'workshop-changed'"))
                .contains("UID:" + before.get(0).get("id"), "SEQUENCE:1", "STATUS:CANCELLED", "STATUS:CONFIRMED");
        assertThat(mails.to("yseult-stranger@essaim.example").getLast().template())
                .isEqualTo("workshop-changed-waiting");
        assertThat(
                        world.count(
                                "select count(*) from mail where recipient = 'yseult-stranger@essaim.example' and calendar is not null"))
                .isZero();
    }

    @Test
    void whoIsTakenOutKeepsTheSessionsThatWereInTheirCalendar() {
        String id = desk.open("urbanie", 2);
        desk.register(id, "urbanie-first", "COM:44128").statusCode(201);
        desk.pass(id, "31 days");
        String first = as("urbanie", "conseil")
                .get(WORKSHOPS + "/" + id + "/registrations")
                .path("items[0].id");

        as("urbanie", "conseil")
                .body(Map.of("reason", "Une autre commune vous représente"))
                .put(WORKSHOPS + "/" + id + "/registrations/" + first + "/removal")
                .then()
                .statusCode(204);

        var calendar = world.text(
                "select calendar from mail where recipient = 'urbanie-first@essaim.example' and template = 'workshop-left'");
        assertThat(calendar.split("STATUS:CANCELLED", -1)).hasSize(4);
        assertThat(calendar).doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void theirOwnCalendarHasTheSessionsOfThoseWhoHaveASeat() {
        String id = desk.open("zephyrine", 2);
        desk.register(id, "zephyrine-first", "COM:44128").statusCode(201);

        var person = persons.findByEmail("zephyrine-first@essaim.example").orElseThrow();

        assertThat(mine.events(person, Instant.now())).hasSize(4);
    }

    @Test
    void theirOwnCalendarKeepsTheSessionsThatTookPlaceBeforeACycleWasCalledOff() {
        String id = desk.open("zoelie", 2);
        desk.register(id, "zoelie-first", "COM:44128").statusCode(201);
        desk.pass(id, "40 days");
        move("zoelie", id, 1, Map.of("state", "CANCELLED", "reason", "Trop peu de monde"))
                .statusCode(200);

        var person = persons.findByEmail("zoelie-first@essaim.example").orElseThrow();

        assertThat(mine.events(person, Instant.now().minus(Duration.ofDays(60))))
                .hasSize(2);
    }

    @Test
    void registrationClosesOnItsDayAndACycleEndsWithItsLastSession() {
        String id = desk.open("adalbert", 2);
        assertThat(state(id)).isEqualTo("OPEN");

        care.move(Instant.now().plus(22, ChronoUnit.DAYS));
        assertThat(state(id)).isEqualTo("CLOSED");
        care.move(Instant.now().plus(60, ChronoUnit.DAYS));
        assertThat(state(id)).isEqualTo("ENDED");
    }

    @Test
    void itsDaysAreThoseOfItsOwnClock() {
        String id = desk.open("adelphine", 2);
        world.run("update workshop_cycle set zone = 'Pacific/Noumea' where id = '" + id + "'");
        var lastDay = LocalDate.parse(world.text("select closes_on::text from workshop_cycle where id = '" + id + "'"));

        care.move(lastDay.atTime(12, 30).toInstant(ZoneOffset.UTC));
        assertThat(state(id)).isEqualTo("OPEN");
        care.move(lastDay.atTime(13, 30).toInstant(ZoneOffset.UTC));
        assertThat(state(id)).isEqualTo("CLOSED");
    }

    @Test
    void whoTookPartIsForgottenTwoYearsAfterTheEnd() {
        String id = desk.open("brunehaut", 2);
        desk.register(id, "brunehaut-first", "COM:44128").statusCode(201);
        world.run("update workshop_cycle set state = 'ENDED', ended_on = current_date - 720 where id = '" + id + "'");
        care.forget(Instant.now());
        assertThat(people(id)).isOne();

        world.run("update workshop_cycle set ended_on = current_date - 740 where id = '" + id + "'");
        care.forget(Instant.now());

        assertThat(people(id)).isZero();
    }

    private long people(String id) {
        return world.count("select count(*) from workshop_registration where cycle = '" + id + "'");
    }

    private String state(String id) {
        return world.text("select state from workshop_cycle where id = '" + id + "'");
    }

    private long reminders(String name) {
        return mails.to(name + "@essaim.example").stream()
                .filter(mail -> mail.template().equals("workshop-reminder"))
                .count();
    }
}
