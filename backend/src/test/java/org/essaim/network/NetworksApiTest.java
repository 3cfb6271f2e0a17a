package org.essaim.network;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworksApiTest {
    private static final String NETWORKS = "/api/v1/networks";

    @Inject
    Networks networks;

    @Inject
    Practices practices;

    @Test
    void theFiveFoundingNetworksAreThere() {
        when().get(NETWORKS)
                .then()
                .statusCode(200)
                .body(
                        "items.slug",
                        contains(
                                "territoires44",
                                "territoires-participatifs",
                                "collectivites-mayenne",
                                "territoires-experimentation",
                                "territoires-engagement"));
    }

    @Test
    void aNetworkSaysWhatItIsAndWhereItActs() {
        when().get(NETWORKS + "/territoires44")
                .then()
                .body("kind", equalTo("ELUS_LOCAUX"))
                .body("sensitive", equalTo(true))
                .body("perimeter.name", contains("Loire-Atlantique"))
                .body("modules", contains("DIRECTORY", "TERRITORIES"))
                .body("membership.charterRequired", equalTo(true))
                .body("contact.email", equalTo("contact@territoires44.example"));
    }

    @Test
    void aNetworkWithoutPerimeterActsInAllOfFrance() {
        when().get(NETWORKS + "/territoires-engagement").then().body("perimeter", empty());
    }

    @Test
    void anUnknownNetworkIsNotFound() {
        when().get(NETWORKS + "/nowhere").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aNetworkIsNotSentTwiceToWhoHasIt() {
        var tag = when().get(NETWORKS + "/territoires44").header("ETag");

        given().header("If-None-Match", tag)
                .get(NETWORKS + "/territoires44")
                .then()
                .statusCode(304);
    }

    @Test
    void aModuleThatANetworkDoesNotUseLeadsNowhere() {
        var mayenne = networks.get("collectivites-mayenne");

        assertThat(mayenne.require(Module.DIRECTORY)).isSameAs(mayenne);
        assertThatThrownBy(() -> mayenne.require(Module.TERRITORIES))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.MODULE_DISABLED));
    }

    @Test
    void practicesAreNamedInBothLanguages() {
        when().get("/api/v1/practices")
                .then()
                .body("items", hasSize(32))
                .body("items.label.fr", hasItem("Cœurs de bourg"))
                .body("items[0].label.en", equalTo("Participatory budgeting"));
        assertThat(practices.areKnown(java.util.List.of("eau", "energie"))).isTrue();
        assertThat(practices.areKnown(java.util.List.of("eau", "magie"))).isFalse();
    }
}
