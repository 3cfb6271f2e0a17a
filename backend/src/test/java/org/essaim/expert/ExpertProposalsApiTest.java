package org.essaim.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.expert.ExpertWorld.card;
import static org.essaim.expert.ExpertWorld.in;
import static org.essaim.expert.ExpertWorld.trusted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Advisers are proposed experts, and what they were proposed is kept. */
@ApiTest
class ExpertProposalsApiTest {
    private static final String NETWORK = "territoires-participatifs";
    private static final String PROPOSALS = "/api/v1/networks/" + NETWORK + "/expert-proposals";

    @Inject
    World world;

    @Test
    void equalsTakeTurnsAndEachProposalIsKept() {
        for (var name : List.of("Un", "Deux", "Trois", "Quatre")) {
            expert("Source " + name, "eau", List.of("DEP:44"));
        }

        var first = propose("eau", "COM:44128")
                .statusCode(201)
                .body("items", hasSize(3))
                .body("few", equalTo(false))
                .body("items[0].skills", contains("eau"))
                .body("items[0].reach", equalTo("PLACE"))
                .body("items[0].coveredBy.key", equalTo("DEP:44"))
                .extract();
        List<String> proposed = first.path("items.expert");
        List<String> next = propose("eau", "COM:44128").extract().path("items.expert");

        assertThat(next.getFirst()).isNotIn(proposed);
        String id = first.path("id");
        assertThat(world.texts(
                        "select expert::text from expert_proposed where proposal = '%s' order by rank".formatted(id)))
                .containsExactlyElementsOf(proposed);
        assertThat(world.text("select question from expert_proposal where id = '%s'".formatted(id)))
                .isEqualTo("Qui peut animer ?");
        in(NETWORK, "expert-steward-prop", "animation")
                .get(PROPOSALS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        assertThatThrownBy(() -> world.run("update expert_proposed set rank = 9 where proposal = cast(? as uuid)", id))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void saysPlainlyWhenFewerThanThreeExist() {
        expert("Forêt", "foncier", List.of());

        propose("foncier", "COM:53130")
                .statusCode(201)
                .body("items", hasSize(1))
                .body("few", equalTo(true))
                .body("items[0].reach", equalTo("FRANCE"));
    }

    @Test
    void onlyAdvisersAskAndTheTeamReads() {
        var question = Map.of("skills", List.of("eau"));

        for (var function : List.of("animation", "administration", "expertise", "dpo")) {
            in(NETWORK, "expert-asker", function)
                    .body(question)
                    .post(PROPOSALS)
                    .then()
                    .statusCode(403);
        }
        in(NETWORK, "expert-asker", "expertise").get(PROPOSALS).then().statusCode(403);
        in("territoires-engagement", "expert-asker", "conseil")
                .body(question)
                .post(PROPOSALS)
                .then()
                .statusCode(403);
    }

    private static void expert(String name, String skill, List<String> perimeter) {
        trusted(
                NETWORK,
                "expert-adv-prop",
                "expert-stew-prop",
                card(name, Map.of("skills", List.of(skill), "perimeter", perimeter)));
    }

    private static ValidatableResponse propose(String skill, String place) {
        return in(NETWORK, "expert-adv-prop", "conseil")
                .body(Map.of("skills", List.of(skill), "place", place, "question", "Qui peut animer ?"))
                .post(PROPOSALS)
                .then();
    }
}
