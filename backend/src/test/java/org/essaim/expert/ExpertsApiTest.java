package org.essaim.expert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.expert.ExpertWorld.EXPERTS;
import static org.essaim.expert.ExpertWorld.application;
import static org.essaim.expert.ExpertWorld.apply;
import static org.essaim.expert.ExpertWorld.as;
import static org.essaim.expert.ExpertWorld.card;
import static org.essaim.expert.ExpertWorld.in;
import static org.essaim.expert.ExpertWorld.vet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How experts apply, are vetted, reminded and suspended. */
@ApiTest
class ExpertsApiTest {
    private static final String DESK = "/api/v1/networks/territoires-engagement/expert-applications";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    ExpertCare care;

    @Test
    void anApplicationIsListedOnceAnotherVetsIt() {
        var id = apply("expert-ana", card("Atelier Ana", Map.of()));

        given().get(EXPERTS + "?q=atelier ana").then().statusCode(200).body("items", hasSize(0));
        given().get(EXPERTS + "/" + id).then().statusCode(404);
        as("expert-ana").get(EXPERTS + "/me").then().statusCode(200).body("state", equalTo("APPLIED"));
        as("expert-steward-ana", "animation")
                .get(DESK + "?state=APPLIED&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));

        vet("expert-steward-ana", id, 0)
                .statusCode(200)
                .body("state", equalTo("VETTED"))
                .body("expiresOn", equalTo(LocalDate.now().plusMonths(24).toString()));

        given().get(EXPERTS + "?q=atelier ana")
                .then()
                .statusCode(200)
                .body("items.name", contains("Atelier Ana"))
                .body("items[0].state", nullValue());
        assertThat(mails.to("expert-ana@essaim.example").getLast().subject()).contains("vous fait confiance");
        assertThat(world.texts("select action from audit_event where target = '%s' order by id".formatted(id)))
                .containsExactly("expert.apply", "expert.vet");
    }

    @Test
    void nobodyVetsThemself() {
        var id = apply("expert-bob", card("Atelier Bob", Map.of()));

        vet("expert-bob", id, 0).statusCode(403);
        as("expert-bob", "animation")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Non"))
                .put(EXPERTS + "/" + id + "/refusal")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"conseil", "expertise", "dpo"})
    void onlyThoseWhoRunTheNetworkVet(String function) {
        var id = apply("expert-carl-" + function, card("Atelier Carl", Map.of()));

        as("expert-vetter-" + function, function)
                .header("If-Match", "\"0\"")
                .put(EXPERTS + "/" + id + "/vetting")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherNetworkKnowsNothingOfIt() {
        var id = apply("expert-dora", card("Atelier Dora", Map.of()));
        var elsewhere = "/api/v1/networks/territoires-experimentation/experts/" + id;

        in("territoires-experimentation", "expert-steward-dora", "animation")
                .get(elsewhere)
                .then()
                .statusCode(404);
        in("territoires-experimentation", "expert-steward-dora", "animation")
                .header("If-Match", "\"0\"")
                .put(elsewhere + "/vetting")
                .then()
                .statusCode(404);
        given().get("/api/v1/networks/territoires44/experts").then().statusCode(404);
        given().get("/api/v1/networks/no-network/experts").then().statusCode(404);
    }

    @Test
    void stepsThatCannotBeTakenSayWhichCan() {
        var id = apply("expert-emil", card("Atelier Emil", Map.of()));

        as("expert-steward-emil", "administration")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Trop tôt"))
                .put(EXPERTS + "/" + id + "/suspension")
                .then()
                .statusCode(409)
                .body("type", containsString("illegal-transition"))
                .body("allowed", contains("REFUSED", "VETTED"));
        as("expert-steward-emil", "animation")
                .put(EXPERTS + "/" + id + "/vetting")
                .then()
                .statusCode(428);
        vet("expert-steward-emil", id, 7).statusCode(412);
    }

    @Test
    void whoeverIsRefusedReadsWhyAndAppliesAgain() {
        var id = apply("expert-fanny", card("Atelier Fanny", Map.of()));

        as("expert-steward-fanny", "animation")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Il manque des références."))
                .put(EXPERTS + "/" + id + "/refusal")
                .then()
                .statusCode(200);

        assertThat(mails.to("expert-fanny@essaim.example").getLast().text()).contains("Il manque des références.");
        as("expert-fanny").get(EXPERTS + "/me").then().body("reason", equalTo("Il manque des références."));
        as("expert-fanny")
                .header("If-Match", "\"1\"")
                .body(card("Atelier Fanny", Map.of("presentation", "Avec des références.")))
                .put(EXPERTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
    }

    @Test
    void oneAppliesOnceHavingReadTheCharterOfToday() {
        apply("expert-gil", card("Atelier Gil", Map.of()));

        as("expert-gil")
                .body(application("territoires-engagement", card("Atelier Gil", Map.of()), false))
                .post(EXPERTS)
                .then()
                .statusCode(409);
        as("expert-hugo")
                .body(Map.of("card", card("Hugo", Map.of()), "charterSha256", "0".repeat(64), "onBehalf", false))
                .post(EXPERTS)
                .then()
                .statusCode(422)
                .body("type", containsString("charter-not-accepted"));
        as("expert-hugo")
                .body(application("territoires-engagement", card("Hugo", Map.of("skills", List.of("magie"))), false))
                .post(EXPERTS)
                .then()
                .statusCode(422);
        as("expert-hugo")
                .body(application("territoires-engagement", card("Hugo", Map.of()), true))
                .post(EXPERTS)
                .then()
                .statusCode(403);
    }

    @Test
    void anExpertIsRemindedOnceAndNotOfferedAnyMoreOnceTheTermIsOver() {
        var id = apply("expert-kim", card("Atelier Kim", Map.of()));
        vet("expert-steward-kim", id, 0).statusCode(200);

        world.run("update expert set expires_on = current_date + 61 where id = cast(? as uuid)", id);
        care.remind(LocalDate.now());
        assertThat(mails.to("expert-kim@essaim.example"))
                .extracting(Mails.Waiting::template)
                .doesNotContain("expert-ending");
        care.remind(LocalDate.now().plusDays(1));
        care.remind(LocalDate.now().plusDays(2));
        assertThat(mails.to("expert-kim@essaim.example"))
                .extracting(Mails.Waiting::template)
                .containsExactly("expert-vetted", "expert-ending");

        world.run("update expert set expires_on = current_date - 1 where id = cast(? as uuid)", id);
        given().get(EXPERTS + "?q=atelier kim").then().body("items", hasSize(0));
        given().get(EXPERTS + "/" + id).then().statusCode(404);
        as("expert-kim")
                .get(EXPERTS + "/me")
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("next", contains("VETTED", "SUSPENDED"));
        as("expert-steward-kim", "animation")
                .get(DESK + "?state=VETTED&limit=100")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void oneTakesBackWhatOneOffered() {
        var id = apply("expert-lino", card("Atelier Lino", Map.of()));

        as("expert-lino").delete(EXPERTS + "/me").then().statusCode(204);

        as("expert-lino").get(EXPERTS + "/me").then().statusCode(404);
        assertThat(world.count("select count(*) from expert where id = '%s'".formatted(id)))
                .isZero();
    }

    @Test
    void whatWasSaidOfMissionsOutlivesEveryWithdrawal() {
        var id = apply("expert-mona", card("Atelier Mona", Map.of()));
        vet("expert-steward-mona", id, 0).statusCode(200);
        world.run("""
                insert into expert_evaluation (expert, collectivity, relevance, skill_transfer, budget)
                values (cast(? as uuid), 'Commune fictive', 1, 1, 1)""", id);

        for (var again = 0; again < 2; again++) {
            as("expert-mona").delete(EXPERTS + "/me").then().statusCode(204);
            as("expert-mona")
                    .header("If-Match", as("expert-mona").get(EXPERTS + "/me").getHeader("ETag"))
                    .body(card("Atelier Mona", Map.of("presentation", "Encore " + again)))
                    .put(EXPERTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("APPLIED"));
        }
        as("expert-mona").delete(EXPERTS + "/me").then().statusCode(204);

        assertThat(world.count("select count(*) from expert_evaluation where expert = '%s'".formatted(id)))
                .isEqualTo(1);
    }

    @Test
    void aSuspensionIsReadByThoseWhoVetWhileOneIsAwayAndHoldsWhenOneComesBack() {
        var id = apply("expert-nils", card("Atelier Nils", Map.of()));
        vet("expert-steward-nils", id, 0).statusCode(200);
        as("expert-steward-nils", "animation")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Litige en cours"))
                .put(EXPERTS + "/" + id + "/suspension")
                .then()
                .statusCode(200);
        as("expert-nils").delete(EXPERTS + "/me").then().statusCode(204);

        as("expert-steward-nils", "animation")
                .get(EXPERTS + "/" + id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("Litige en cours"));
        as("expert-nils")
                .header("If-Match", as("expert-nils").get(EXPERTS + "/me").getHeader("ETag"))
                .body(card("Atelier Nils", Map.of("presentation", "Tout neuf.")))
                .put(EXPERTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("reason", equalTo("Litige en cours"));
    }
}
