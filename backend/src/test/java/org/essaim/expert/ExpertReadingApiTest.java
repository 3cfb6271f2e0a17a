package org.essaim.expert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.expert.ExpertWorld.EXPERTS;
import static org.essaim.expert.ExpertWorld.apply;
import static org.essaim.expert.ExpertWorld.as;
import static org.essaim.expert.ExpertWorld.card;
import static org.essaim.expert.ExpertWorld.trusted;
import static org.essaim.expert.ExpertWorld.vet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** How experts are found, and who sees what of them and of their evaluations. */
@ApiTest
class ExpertReadingApiTest {
    @Inject
    World world;

    @Test
    void theListIsFilteredBySkillPlaceRouteAndWordsAndPaged() {
        var network = "collectivites-mayenne";
        var list = "/api/v1/networks/" + network + "/experts";
        trusted(
                network,
                "expert-adv-list",
                "expert-stew-list",
                card("Filtre un", Map.of("skills", List.of("foncier"))));
        trusted(
                network,
                "expert-adv-list",
                "expert-stew-list",
                card("Filtre deux", Map.of("perimeter", List.of(), "procurement", List.of("UGAP"))));
        trusted(
                network,
                "expert-adv-list",
                "expert-stew-list",
                card("Filtre trois", Map.of("perimeter", List.of("DEP:53"))));

        given().get(list + "?q=filtre&skill=foncier").then().body("items.name", contains("Filtre un"));
        given().get(list + "?q=filtre&procurement=UGAP").then().body("items.name", contains("Filtre deux"));
        given().get(list + "?q=filtre&place=COM:44128").then().body("items.name", contains("Filtre deux", "Filtre un"));
        given().get(list + "?q=filtre&place=REG:52").then().body("items.name", contains("Filtre deux"));
        given().get(list + "?place=COM:00000").then().statusCode(400);
        String next = given().get(list + "?q=filtre&limit=2")
                .then()
                .body("items.name", contains("Filtre deux", "Filtre trois"))
                .extract()
                .path("next");
        given().get(list + "?q=filtre&limit=2&after=" + next)
                .then()
                .body("items.name", contains("Filtre un"))
                .body("next", nullValue());
    }

    @Test
    void howToReachAnExpertIsForMembers() {
        var id = apply("expert-ines", card("Atelier Inès", Map.of()));
        vet("expert-steward-ines", id, 0).statusCode(200);
        world.member("expert-member-ines", "territoires-engagement");

        given().get(EXPERTS + "/" + id)
                .then()
                .body("email", nullValue())
                .body("phone", nullValue())
                .body("references.title", contains("Assises"));
        as("expert-stranger-ines").get(EXPERTS + "/" + id).then().body("email", nullValue());
        as("expert-member-ines")
                .get(EXPERTS + "/" + id)
                .then()
                .body("email", equalTo("bonjour@atelier.example"))
                .body("state", nullValue());
    }

    @Test
    void evaluationsAreForAdvisersAndAveragesForEveryoneFromFiveOn() {
        var id = apply("expert-jade", card("Atelier Jade", Map.of()));
        vet("expert-steward-jade", id, 0).statusCode(200);

        evaluate(id, 4, 4);
        given().get(EXPERTS + "/" + id).then().body("rating", nullValue());
        evaluate(id, 1, 4);
        given().get(EXPERTS + "/" + id).then().body("rating.relevance", equalTo(4.0f));
        evaluate(id, 4, 1);
        given().get(EXPERTS + "/" + id)
                .then()
                .body("rating.relevance", equalTo(4.0f))
                .body("rating.evaluations", equalTo(5));

        as("expert-adviser-jade", "conseil")
                .get(EXPERTS + "/" + id + "/evaluations")
                .then()
                .statusCode(200)
                .body("items", hasSize(9));
        as("expert-steward-jade", "animation")
                .get(EXPERTS + "/" + id + "/evaluations")
                .then()
                .statusCode(403);
        as("expert-jade").get(EXPERTS + "/" + id + "/evaluations").then().statusCode(403);
    }

    @Test
    void whoeverWasTrustedLeavesTheListAndNotWhatWasSaidOfTheirMissions() {
        var id = apply("expert-mila", card("Atelier Mila", Map.of()));
        vet("expert-steward-mila", id, 0).statusCode(200);
        evaluate(id, 5, 1);

        as("expert-mila").delete(EXPERTS + "/me").then().statusCode(204);

        given().get(EXPERTS + "/" + id).then().statusCode(404);
        as("expert-mila")
                .get(EXPERTS + "/me")
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("rating.relevance", equalTo(1.0f));
        vet("expert-steward-mila", id, 2).statusCode(409);
    }

    @Test
    void anErasureTakesTheExpertAwayAndLeavesScoresWithoutAuthor() {
        var id = apply("expert-nelly", card("Atelier Nelly", Map.of()));
        var other = apply("expert-oscar", card("Atelier Oscar", Map.of()));
        var nelly = world.text("select id::text from person where email = 'expert-nelly@essaim.example'");
        world.run(
                "insert into expert_evaluation (expert, author, collectivity, relevance, skill_transfer, budget, comment) "
                        + "values (cast(? as uuid), cast(? as uuid), 'Commune de Plessé', 4, 4, 4, 'Bien.')",
                other,
                nelly);

        world.text("select erase_person('%s', 'SELF')::text".formatted(nelly));

        assertThat(world.count("select count(*) from expert where id = '%s'".formatted(id)))
                .isZero();
        assertThat(world.count("select count(*) from expert_reference where expert = '%s'".formatted(id)))
                .isZero();
        assertThat(world.count("select count(*) from expert_evaluation where author is null and comment is null "
                        + "and relevance = 4 and expert = '%s'".formatted(other)))
                .isOne();
    }

    private void evaluate(String id, int times, int score) {
        for (int i = 0; i < times; i++) {
            world.run(
                    "insert into expert_evaluation (expert, collectivity, relevance, skill_transfer, budget) "
                            + "values (cast(? as uuid), 'Commune de Plessé', ?, ?, ?)",
                    id,
                    score,
                    score,
                    score);
        }
    }
}
