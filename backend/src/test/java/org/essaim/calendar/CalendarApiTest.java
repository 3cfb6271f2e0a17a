package org.essaim.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.essaim.shared.ApiTest;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** One's own calendar, by a secret address. */
@ApiTest
class CalendarApiTest {
    @Inject
    SupportDesk desk;

    @Test
    void holdsTheSessionsOfItsOwnerAndNobodyElses() throws Exception {
        var track = desk.track("ursula", "ursula-caller@epci.example");
        desk.join("violaine-mairie", "ursula-caller@epci.example");
        var other = desk.track("wandrille", "wandrille-caller@epci.example");
        var mine = session("ursula", track, at(12, "15:00"));
        var theirs = session("wandrille", other, at(12, "16:00"));
        for (var agreed : new String[][] {{"ursula", track, mine}, {"wandrille", other, theirs}}) {
            as(agreed[0], "conseil")
                    .put("/api/v1/tracks/" + agreed[1] + "/sessions/" + agreed[2] + "/confirmation")
                    .then()
                    .statusCode(200);
        }

        var text = read(secret("violaine-mairie"));

        var events = new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getUid().orElseThrow().getValue()).isEqualTo(mine + "@essaim");
        assertThat(text).contains("https://visio.example/ursula").doesNotContain("epci.example", theirs);
    }

    @Test
    void anAddressIsGoodUntilItIsReplacedOrWithdrawn() {
        desk.call("xaviere", "xaviere-caller@epci.example");
        as("xaviere", "conseil").get("/api/v1/me/calendar-feed").then().body("madeAt", nullValue());
        var before = secret("xaviere");
        var after = secret("xaviere");

        given().get("/api/v1/calendars/" + before + ".ics").then().statusCode(404);
        assertThat(read(after)).startsWith("BEGIN:VCALENDAR");
        as("xaviere", "conseil").get("/api/v1/me/calendar-feed").then().body("madeAt", notNullValue());

        as("xaviere", "conseil").delete("/api/v1/me/calendar-feed").then().statusCode(204);
        given().get("/api/v1/calendars/" + after + ".ics").then().statusCode(404);
    }

    private static String secret(String name) {
        return as(name, "conseil")
                .put("/api/v1/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
    }

    private static String read(String secret) {
        return given().get("/api/v1/calendars/" + secret + ".ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
    }
}
