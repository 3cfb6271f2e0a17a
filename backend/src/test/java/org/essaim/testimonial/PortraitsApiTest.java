package org.essaim.testimonial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.document.Photographs.picture;
import static org.essaim.document.Photographs.seen;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PortraitsApiTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String MINE = "/api/v1/me/networks/territoires44/testimonial";
    private static final byte[] SMALL = picture("png", 40, 30);

    @Inject
    World world;

    @Test
    void aPortraitIsPublicOnlyWithBothConsentsAndLeavesWithEither() {
        var person = published("portrait-both");
        var id = testimonial(person);
        anyone(id).statusCode(404);
        shown(id, false);

        world.agrees(person, "territoires44", "PHOTO");
        anyone(id)
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header("Cache-Control", equalTo("no-store"));
        shown(id, true);

        world.withdraws(person, "territoires44", "PHOTO");
        anyone(id).statusCode(404);
        shown(id, false);

        world.agrees(person, "territoires44", "PHOTO");
        anyone(id).statusCode(200);
        world.withdraws(person, "territoires44", "TESTIMONIAL");
        anyone(id).statusCode(404);
    }

    @Test
    void whoLeavesIsShownNoMoreAndNoOtherNetworkShowsThem() {
        var person = published("portrait-leaver");
        var id = testimonial(person);
        world.agrees(person, "territoires44", "PHOTO");
        anyone(id).statusCode(200);
        given().get("/api/v1/networks/collectivites-mayenne/testimonials/" + id + "/portrait")
                .then()
                .statusCode(404);

        world.run("update membership set state = 'RESIGNED' where person = ?", person);

        anyone(id).statusCode(404);
    }

    @Test
    void whoLeftStillSeesAndRemovesTheirPortraitAndPutsNoOther() {
        var person = published("portrait-former");
        world.run("update membership set state = 'RESIGNED' where person = ?", person);

        as("portrait-former").get(MINE + "/portrait").then().statusCode(200);
        put("portrait-former", SMALL, "image/png", 2).statusCode(404);
        as("portrait-former")
                .header("If-Match", "\"2\"")
                .delete(MINE + "/portrait")
                .then()
                .statusCode(204);

        as("portrait-former").get(MINE + "/portrait").then().statusCode(404);
    }

    @Test
    void anotherPortraitIsReviewedAgainAndTheOneBeforeIsDeleted() {
        var person = published("portrait-replacer");
        var id = testimonial(person);
        world.agrees(person, "territoires44", "PHOTO");
        var before = document(id);

        put("portrait-replacer", picture("jpeg", 30, 40), "image/jpeg", 2)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("hasPortrait", equalTo(true))
                .body("portraitConsented", equalTo(true));

        anyone(id).statusCode(404);
        assertThat(count("document where id = '" + before + "'")).isZero();
        var reviewed = as("portrait-reviewer", "territoires44.animation")
                .get(NETWORK + "/testimonials/" + id + "/portrait/review")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(seen(reviewed).getHeight()).isEqualTo(40);
        as("portrait-nosy")
                .get(NETWORK + "/testimonials/" + id + "/portrait/review")
                .then()
                .statusCode(403);
    }

    @Test
    void removingThePortraitLeavesTheWordsAndRemovingTheWordsTakesThePortrait() {
        var person = published("portrait-remover");
        var id = testimonial(person);
        world.agrees(person, "territoires44", "PHOTO");
        var first = document(id);

        as("portrait-remover").delete(MINE + "/portrait").then().statusCode(428);
        as("portrait-remover")
                .header("If-Match", "\"2\"")
                .delete(MINE + "/portrait")
                .then()
                .statusCode(204);

        anyone(id).statusCode(404);
        shown(id, false);
        as("portrait-remover").get(MINE).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        assertThat(count("document where id = '" + first + "'")).isZero();

        put("portrait-remover", SMALL, "image/png", 3).statusCode(200);
        var second = document(id);
        as("portrait-remover").header("If-Match", "\"4\"").delete(MINE).then().statusCode(204);
        assertThat(count("document where id = '" + second + "'")).isZero();
    }

    @Test
    void theCopyOfOnesDataHoldsThePortraitAndAnErasureDeletesIt() {
        var person = published("portrait-erased");
        var file = document(testimonial(person));

        as("portrait-erased")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body(
                        "sections.find { it.key == 'testimonial' }.rows[0].portraitImage",
                        startsWith("data:image/jpeg;base64,/9j/"));
        var pdf = as("portrait-erased")
                .accept("application/pdf")
                .get("/api/v1/me/data.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).containsOnlyOnce("/Subtype /Image");

        world.count("select case when erase_person('" + person + "', 'SELF') then 1 else 0 end");

        assertThat(count("document where id = '" + file + "'")).isZero();
    }

    /** A member whose words, and a portrait, were reviewed; they agreed to the words alone. */
    private UUID published(String name) {
        var person = world.member(name, "territoires44");
        world.agrees(person, "territoires44", "TESTIMONIAL");
        write(name);
        put(name, SMALL, "image/png", 0).statusCode(200).body("portraitConsented", equalTo(false));
        as("portrait-reviewer", "territoires44.animation")
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"publish\": true}")
                .put(NETWORK + "/testimonials/" + testimonial(person) + "/review")
                .then()
                .statusCode(200)
                .body("hasPortrait", equalTo(true))
                .body("portraitConsented", equalTo(false));
        return person;
    }

    private static void write(String name) {
        as(name).contentType("application/json")
                .body(Map.of("quote", "Quelques mots de " + name))
                .put(MINE)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String name, byte[] file, String type, int version) {
        return as(name).contentType(type)
                .header("If-Match", "\"" + version + "\"")
                .body(file)
                .put(MINE + "/portrait")
                .then();
    }

    private static ValidatableResponse anyone(String testimonial) {
        return given().get(NETWORK + "/testimonials/" + testimonial + "/portrait")
                .then();
    }

    private static void shown(String testimonial, boolean withPortrait) {
        given().get(NETWORK + "/testimonials?limit=50")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + testimonial + "' }.hasPortrait", equalTo(withPortrait));
    }

    private String testimonial(UUID person) {
        return world.text("select cast(id as text) from testimonial where person = '" + person + "'");
    }

    private String document(String testimonial) {
        return world.text("select cast(portrait as text) from testimonial where id = '" + testimonial + "'");
    }

    private long count(String rows) {
        return world.count("select count(*) from " + rows);
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }
}
