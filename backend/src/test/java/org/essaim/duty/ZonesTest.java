package org.essaim.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.duty.DutyDesk.DUTY;
import static org.essaim.duty.DutyDesk.as;
import static org.essaim.duty.DutyDesk.book;
import static org.essaim.duty.DutyDesk.wish;
import static org.essaim.duty.DutyDesk.withLink;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of duty by another clock than that of Paris. */
@ApiTest
class ZonesTest {
    @Inject
    DutyDesk desk;

    @Inject
    Mails mails;

    @Test
    void aVisitorOfNoumeaReadsTheHourOfNoumea() {
        var host = desk.heldBy("kanoumera", Map.of("zone", "Pacific/Noumea"));
        var day = LocalDate.now(ZoneId.of("Pacific/Noumea")).plusDays(6);
        var two = day + "T14:00:00+11:00";
        given().queryParam("from", day.toString())
                .queryParam("to", day.toString())
                .get(DUTY + "/slots")
                .then()
                .statusCode(200)
                .body("items.find { it.host == '%s' }.zone".formatted(host), equalTo("Pacific/Noumea"))
                .body("items.find { it.host == '%s' }.startsAt".formatted(host), equalTo(day + "T08:00:00+11:00"));

        book(wish(host, two, "kanoumera-visitor@commune.example"))
                .statusCode(201)
                .body("startsAt", equalTo(two))
                .body("zone", equalTo("Pacific/Noumea"));
        var first = mails.to("kanoumera-visitor@commune.example").getFirst();
        assertThat(first.text()).contains("14 h (heure de Nouméa)");
        withLink(first.secret())
                .put("/api/v1/booking/confirmation")
                .then()
                .body("startsAt", equalTo(two))
                .body("zone", equalTo("Pacific/Noumea"));
        assertThat(mails.to("kanoumera@essaim.example").getLast().text()).contains("14 h (heure de Nouméa)");
        as("kanoumera", "conseil")
                .get(DUTY + "/meetings")
                .then()
                .body("items.find { it.host == 'kanoumera T.' }.startsAt", equalTo(two))
                .body("items.find { it.host == 'kanoumera T.' }.zone", equalTo("Pacific/Noumea"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Guadeloupe",
                "America/Martinique",
                "America/Cayenne",
                "America/Miquelon",
                "Indian/Reunion",
                "Indian/Mayotte",
                "Pacific/Noumea",
                "Pacific/Tahiti",
                "Pacific/Wallis"
            })
    void calendarsKnowEveryFrenchZone(String zone) {
        assertThat(EventFile.knows(zone)).isTrue();
    }
}
