package org.essaim.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApiTest
class KnownEntryTest {
    private static final String DIRECTORY = "/api/v1/networks/territoires44/directory/";

    @Inject
    World world;

    @Test
    void anEntryIsNotSentAgainUntilItChanges() {
        var person = world.member("constance", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        var entry = entryOf("constance");
        var tag = get(entry, null).then().statusCode(200).extract().header("ETag");

        get(entry, tag).then().statusCode(304).header("ETag", equalTo(tag));
        world.run("update directory_entry set headline = 'Nouvelle', headline_for = 'PUBLIC' where person = ?", person);

        get(entry, tag).then().statusCode(200).body("headline", equalTo("Nouvelle"));
    }

    @Test
    void whoeverHasAnEntryAlreadyIsToldOfAWithdrawalAtTheNextRequest() {
        var person = world.member("retiree", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        var entry = entryOf("retiree");
        var tag = get(entry, null).header("ETag");

        world.withdraws(person, "territoires44", "PUBLIC");

        get(entry, tag).then().statusCode(404);
    }

    @Test
    void readersWhoSeeMoreHaveAnotherTag() {
        world.agrees(world.member("nuancee", "territoires44"), "territoires44", "PUBLIC");
        var entry = entryOf("nuancee");
        var tag = get(entry, null).header("ETag");

        var entrusted = given().auth()
                .oauth2(Tokens.of("veilleuse", "territoires44.animation"))
                .header("If-None-Match", tag)
                .get(DIRECTORY + entry);

        entrusted.then().statusCode(200);
        assertThat(entrusted.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void anAddressThatChangesChangesWhatIsShown() {
        var person = world.member("joignable", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        world.run("update directory_entry set email_for = 'PUBLIC' where person = ?", person);

        world.run("update person set email = 'autre-joignable@essaim.example' where id = ?", person);

        get(entryOf("joignable"), null).then().body("email", equalTo("autre-joignable@essaim.example"));
    }

    @Test
    void aMandateIsShownFromItsFirstDayToItsLastWithoutAnythingBeingWritten() {
        var person = world.member("prochaine", "territoires44");
        world.agrees(person, "territoires44", "PUBLIC");
        world.run("""
                insert into mandate (person, kind, function, place, starts_on)
                values (?, 'MUNICIPAL', 'MAIRE', 'COM:44128', current_date + 1)""", person);
        world.run("""
                insert into mandate (person, kind, function, place, starts_on, ends_on)
                values (?, 'MUNICIPAL', 'ADJOINT', 'COM:44128', current_date - 10, current_date)""", person);

        get(entryOf("prochaine"), null)
                .then()
                .body("mandates.size()", equalTo(1))
                .body("mandates[0].function", equalTo("ADJOINT"));
        assertThat(world.count("select json_array_length(card_public -> 'mandates') from listing where person = '%s'"
                        .formatted(person)))
                .isEqualTo(2);
    }

    private String entryOf(String name) {
        return given().queryParam("q", name)
                .get("/api/v1/networks/territoires44/directory")
                .jsonPath()
                .getString("items[0].id");
    }

    private static Response get(String entry, @Nullable String tag) {
        var request = given();
        return (tag == null ? request : request.header("If-None-Match", tag)).get(DIRECTORY + UUID.fromString(entry));
    }
}
