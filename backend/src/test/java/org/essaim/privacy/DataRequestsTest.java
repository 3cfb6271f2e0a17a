package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class DataRequestsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String MINE = "/api/v1/me/data-requests";
    private static final String QUEUE = "/api/v1/networks/territoires44/data-requests";
    private static final String DPO = Tokens.of("request-dpo", "territoires44.dpo");

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aRequestHasADayByWhichItIsAnsweredAndThePersonIsTold() {
        world.member("asker", "territoires44");

        ask("asker", "RECTIFY")
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("late", equalTo(false))
                .body("next", contains("IDENTITY_CHECK"))
                .body("dueOn", equalTo(Deadline.after(TODAY, Period.ofMonths(1)).toString()));

        as(Tokens.of("asker")).get(MINE).then().statusCode(200).body("items.kind", contains("RECTIFY"));
        assertThat(mails.to("asker@essaim.example").getFirst().text()).contains("faire corriger");
    }

    @Test
    void eachStepIsTakenByTheOfficerToldAndWrittenDown() {
        world.member("stepper", "territoires44");
        String id = ask("stepper", "ACCESS").extract().path("id");

        step(id, 0, "DONE", null)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("IDENTITY_CHECK"));
        step(id, 0, "IDENTITY_CHECK", null).statusCode(200).header("ETag", equalTo("\"1\""));
        step(id, 0, "IN_PROGRESS", null).statusCode(412);
        step(id, 1, "IN_PROGRESS", null).statusCode(200);
        step(id, 2, "DONE", "Votre copie est dans votre espace.")
                .statusCode(200)
                .body("next", equalTo(List.of()));

        as(Tokens.of("stepper"))
                .get(MINE)
                .then()
                .body("items[0].outcome", equalTo("Votre copie est dans votre espace."));
        assertThat(mails.to("stepper@essaim.example")).hasSize(4);
        assertThat(world.count("select count(*) from audit_event where action = 'data-request.step' and target = '" + id
                        + "'"))
                .isEqualTo(3);
    }

    @Test
    void twoMoreMonthsAreTakenOnceWithAReason() {
        world.member("complex", "territoires44");
        String id = ask("complex", "PORTABILITY").extract().path("id");

        extend(id, 0)
                .statusCode(200)
                .body("dueOn", equalTo(Deadline.after(TODAY, Period.ofMonths(3)).toString()));
        extend(id, 1).statusCode(409);
    }

    @Test
    void theQueueIsOrderedByUrgencyAndMarksWhatIsLate() {
        world.member("patient-asking", "territoires44");
        world.member("forgotten", "territoires44");
        String later = ask("patient-asking", "OBJECT").extract().path("id");
        String late = ask("forgotten", "OBJECT").extract().path("id");
        world.run("update data_request set due_on = current_date - 1 where id = cast(? as uuid)", late);

        var ids = as(DPO).get(QUEUE + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(late, later))
                .body("items.find { it.id == '" + late + "' }.late", equalTo(true))
                .body("items.find { it.id == '" + late + "' }.person.email", equalTo("forgotten@essaim.example"))
                .extract()
                .<List<String>>path("items.id");

        assertThat(ids.indexOf(late)).isLessThan(ids.indexOf(later));
        String next = as(DPO).get(QUEUE + "?limit=1").then().extract().path("next");
        as(DPO).queryParam("after", next)
                .get(QUEUE + "?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(ids.get(1)));
    }

    @Test
    void anErasureThatIsAskedForIsDoneWithTheRequest() {
        var person = world.member("asks-to-go", "territoires44");
        String id = ask("asks-to-go", "ERASE").extract().path("id");
        step(id, 0, "IDENTITY_CHECK", null).statusCode(200);
        step(id, 1, "IN_PROGRESS", null).statusCode(200);

        step(id, 2, "DONE", null).statusCode(200).body("person.name", equalTo(""));

        assertThat(world.count("select count(*) from person where erased_at is not null and id = '" + person + "'"))
                .isEqualTo(1);
        assertThat(world.count("select count(*) from data_request where message is null and id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSameIsNotAskedTwiceAtOnce() {
        world.member("repeats", "territoires44");
        ask("repeats", "RESTRICT").statusCode(201);

        ask("repeats", "RESTRICT").statusCode(409);
    }

    @Test
    void onlyTheOfficerOfTheNetworkSeesTheQueue() {
        world.member("curious", "territoires44");

        as(Tokens.of("curious")).get(QUEUE).then().statusCode(403);
        as(Tokens.of("runs-it", "territoires44.administration"))
                .get(QUEUE)
                .then()
                .statusCode(403);
        as(Tokens.of("other-dpo", "territoires-participatifs.dpo"))
                .get(QUEUE)
                .then()
                .statusCode(403);
        given().get(QUEUE).then().statusCode(401);
    }

    private static ValidatableResponse ask(String name, String kind) {
        return as(Tokens.of(name))
                .body(Map.of("network", "territoires44", "kind", kind, "message", "Merci de regarder."))
                .post(MINE)
                .then();
    }

    private static ValidatableResponse step(String id, int version, String state, @Nullable String outcome) {
        var body = outcome == null ? Map.of("state", state) : Map.of("state", state, "outcome", outcome);
        return as(DPO).header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(QUEUE + "/" + id + "/state")
                .then();
    }

    private static ValidatableResponse extend(String id, int version) {
        return as(DPO).header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Des archives à chercher."))
                .put(QUEUE + "/" + id + "/extension")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
