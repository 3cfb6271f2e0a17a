package org.essaim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** The link that invites to the space of a track: good once, for fourteen days. */
@ApiTest
class TrackInvitationApiTest {
    @Inject
    SupportDesk desk;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Test
    void aLinkIsGoodForFourteenDays() {
        String track = desk.track("invitaline", "invitaline-contact@epci.example");
        world.person("invitaline-mairie");
        var link = link("invitaline");
        see("invitaline-mairie", link).statusCode(200).body("track", equalTo(track));
        world.run("update track_member set expires_at = expires_at - interval '14 days' where track = '" + track + "'");

        see("invitaline-mairie", link).statusCode(404);
        join("invitaline-mairie", link).statusCode(404);
        as("invitaline-mairie").get("/api/v1/tracks/" + track).then().statusCode(404);
    }

    @Test
    void aLinkThatWasUsedLeadsNowhere() {
        String track = desk.track("invitbert", "invitbert-contact@epci.example");
        desk.join("invitbert-mairie", "invitbert-contact@epci.example");
        world.person("invitbert-other");
        var link = link("invitbert");

        see("invitbert-mairie", link).statusCode(404);
        join("invitbert-other", link).statusCode(404);
        as("invitbert-other").get("/api/v1/tracks/" + track).then().statusCode(404);
    }

    @Test
    void anAccountOfAnotherAddressJoinsAndIsWrittenToWhereItWasInvited() {
        String track = desk.track("invitcelse", "invitcelse-contact@epci.example");
        desk.join("invitcelse-elsewhere", "invitcelse-contact@epci.example");

        as("invitcelse-elsewhere").get("/api/v1/tracks/" + track).then().statusCode(200);
        as("invitcelse", "conseil")
                .get("/api/v1/tracks/" + track)
                .then()
                .body("members.email", contains("invitcelse-contact@epci.example"))
                .body("members.joined", contains(true))
                .body("members.account", contains("Invitcelse-elsewhere Exemple"));
        as("invitcelse-elsewhere").get("/api/v1/tracks/" + track).then().body("members[0].account", nullValue());
    }

    @Test
    void anAccountOfTheInvitedAddressNeedsNoWord() {
        String track = desk.track("invitfaustine", "invitfaustine-mairie@essaim.example");
        desk.join("invitfaustine-mairie", "invitfaustine-mairie@essaim.example");

        as("invitfaustine", "conseil").get("/api/v1/tracks/" + track).then().body("members[0].account", nullValue());
    }

    @Test
    void whoJoinedAtAnotherAddressThanThatOfTheRequestIsNotNamedThereOnceErased() {
        var contact = "invitgisele-contact@epci.example";
        var track = desk.track("invitgisele", contact);
        desk.join("invitgisele-elsewhere", contact);
        var contacts = "select concat(contact_name, ' ', email) from support_request join support_track "
                + "on request = support_request.id where support_track.id = '" + track + "'";
        assertThat(world.text(contacts)).isEqualTo("Camille Exemple " + contact);

        as("invitgisele-elsewhere")
                .body(Map.of("confirmation", "EFFACER"))
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(204);

        assertThat(world.text(contacts)).isBlank();
    }

    @Test
    void theSameAccountDoesNotJoinTwice() {
        String track = desk.track("invitdiane", "invitdiane-contact@epci.example");
        desk.join("invitdiane-mairie", "invitdiane-contact@epci.example");
        as("invitdiane", "conseil")
                .body("""
                        {"name": "Claude Exemple", "email": "invitdiane-second@epci.example", "role": "AGENT"}""")
                .post("/api/v1/tracks/" + track + "/members")
                .then()
                .statusCode(201);

        join("invitdiane-mairie", secret("invitdiane-second@epci.example")).statusCode(409);
    }

    @Test
    void aLinkNobodySentLeadsNowhere() {
        world.person("invitestelle");

        see("invitestelle", "inconnu").statusCode(404);
        join("invitestelle", "inconnu").statusCode(404);
    }

    private String link(String adviser) {
        return secret(adviser + "-contact@epci.example");
    }

    private String secret(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.template().equals("track-invitation"))
                .findFirst()
                .orElseThrow()
                .secret();
    }

    private static ValidatableResponse see(String person, String link) {
        return as(person)
                .header("X-Link-Token", link)
                .get("/api/v1/track-invitation")
                .then();
    }

    private static ValidatableResponse join(String person, String link) {
        return as(person)
                .header("X-Link-Token", link)
                .put("/api/v1/track-invitation")
                .then();
    }
}
