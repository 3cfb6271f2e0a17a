package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ErasureTest {
    private static final Path REGISTER = Path.of("target/erasures.jsonl");
    private static final String SEARCH = "/api/v1/networks/territoires44/directory?q=";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    ErasureRegister register;

    @Test
    void whoErasesThemselvesIsNowhereAnyMore() {
        var person = world.member("vanisher", "territoires44");
        world.holds(person, "MUNICIPAL", "MAIRE", "COM:44128");
        world.agrees(person, "territoires44", "PUBLIC");
        given().get(SEARCH + "vanisher").then().body("items", hasSize(1));

        erase("vanisher").statusCode(204);

        given().get(SEARCH + "vanisher").then().body("items", hasSize(0));
        assertThat(count("person where email = 'vanisher@essaim.example'")).isZero();
        assertThat(count("person where erased_at is not null and given_name = '' and subject is null and id = '"
                        + person + "'"))
                .isEqualTo(1);
        for (var table : new String[] {"mandate", "membership", "directory_entry", "listing", "mail"}) {
            assertThat(count(table + " where person = '" + person + "'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void theProofOfConsentStaysAndSaysWithdrawn() {
        var person = world.member("prover", "territoires44");
        world.agrees(person, "territoires44", "NETWORK");
        world.agrees(person, "territoires44", "PUBLIC");

        erase("prover").statusCode(204);

        assertThat(count("consent_event where person = '" + person + "'")).isEqualTo(4);
        assertThat(count("current_consent where granted and person = '" + person + "'"))
                .isZero();
        assertThat(count("erasure where reason = 'SELF' and person = '" + person + "'"))
                .isEqualTo(1);
        assertThat(count("audit_event where action = 'person.erase' and target = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void aLastMailLeavesAndNothingTiesItToThePerson() {
        world.member("last-reader", "territoires44");

        erase("last-reader").statusCode(204);

        assertThat(mails.to("last-reader@essaim.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Vos données sont effacées"));
    }

    @Test
    void aPartnerIsToldThatThePersonWasErased() {
        var partner = world.partner("partner-of-erased", "territoires44");
        var person = world.member("shared-once", "territoires44");
        world.agreesToPartner(person, "territoires44", partner);
        assertThat(count("shared_entry where person = '" + person + "'")).isEqualTo(1);

        erase("shared-once").statusCode(204);

        assertThat(count("shared_entry where person is null and reason = 'ERASED' and partner = '" + partner + "'"))
                .isEqualTo(1);
    }

    @Test
    void anotherWordThanTheOneThatConfirmsErasesNobody() {
        var person = world.member("hesitant", "territoires44");

        as(Tokens.of("hesitant"))
                .body(Map.of("confirmation", "oui"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(400);

        assertThat(count("person where erased_at is null and id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatGoesAndWhatStaysIsSaidBefore() {
        var person = world.member("prudent", "territoires44");
        world.holds(person, "MUNICIPAL", "MAIRE", "COM:44128");

        as(Tokens.of("prudent"))
                .get("/api/v1/me/erasure")
                .then()
                .statusCode(200)
                .body("confirmation", equalTo("EFFACER"))
                .body("goes.title", hasItem("Mandats"))
                .body("stays[0]", equalTo("un numéro sans nom ni adresse, auquel ces preuves sont rattachées"));
    }

    @Test
    void theSessionOfBeforeBringsNobodyBackAndANewSignInBeginsEmpty() {
        var before = world.member("returner", "territoires44");
        erase("returner").statusCode(204);

        long now = Instant.now().getEpochSecond();
        as(Tokens.sign(Tokens.person("returner").claim("auth_time", now - 60)))
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/person-erased"));
        var token = Tokens.person("returner").claim("auth_time", now + 5);
        var after = as(Tokens.sign(token))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("networks", hasSize(0))
                .extract()
                .path("person.id");

        assertThat(after).isNotEqualTo(before.toString());
    }

    @Test
    void theAccountLeftInKeycloakIsATaskOfTheNetwork() {
        world.member("account-holder", "territoires44");
        erase("account-holder").statusCode(204);
        var dpo = Tokens.of("account-dpo", "territoires44.dpo");
        var removals = "/api/v1/networks/territoires44/account-removals";

        String id = as(dpo).get(removals)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.subject == '" + Tokens.subject("account-holder") + "' }.id");
        as(Tokens.of("outside-dpo", "territoires-participatifs.dpo"))
                .put(removals + "/" + id + "/completion")
                .then()
                .statusCode(403);
        as(dpo).put(removals + "/" + id + "/completion").then().statusCode(204);
        as(dpo).put(removals + "/" + id + "/completion").then().statusCode(404);

        assertThat(count("account_removal where id = '" + id + "' and subject is null"))
                .isEqualTo(1);
    }

    @Test
    void anErasureRepeatedAfterARestoreErasesWhoeverCameBack() {
        var person = world.member("revenant", "territoires44");
        world.run("insert into erasure (person, reason) values (?, 'SELF')", person);

        assertThat(world.count("select repeat_erasures()")).isEqualTo(1);

        assertThat(count("person where erased_at is not null and id = '" + person + "'"))
                .isEqualTo(1);
        assertThat(world.count("select repeat_erasures()")).isZero();
    }

    @Test
    void theRegisterBesideTheDataKnowsTheErasureAndBringsItToADatabaseThatForgotIt() throws IOException {
        var erased = world.member("registered", "territoires44");
        erase("registered").statusCode(204);
        assertThat(Files.readString(REGISTER)).contains(erased.toString());

        var restored = world.member("restored", "territoires44");
        Files.writeString(
                REGISTER,
                "{\"person\":\"%s\",\"at\":\"2026-11-20T10:00:00Z\",\"reason\":\"SELF\"}%n".formatted(restored),
                StandardOpenOption.APPEND);
        register.repeat(new StartupEvent());

        assertThat(count("person where erased_at is not null and id = '" + restored + "'"))
                .isEqualTo(1);
        assertThat(count("membership where person = '" + restored + "'")).isZero();
    }

    private io.restassured.response.ValidatableResponse erase(String name) {
        return as(Tokens.of(name))
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then();
    }

    private long count(String from) {
        return world.count("select count(*) from " + from);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
