package org.essaim.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

@ApiTest
class OrganizationResignationApiTest {
    private static final String MAYENNE = "collectivites-mayenne";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void aManagerLeavesAndEverySeatOpensNothingFromTheNextRequestOn() {
        var commune = commune("Commune qui part", "resign-manager");
        var seated = world.person("resign-seated");
        world.seat(commune, seated, "ELU");
        world.agrees(seated, MAYENNE, "PUBLIC");
        given().get("/api/v1/networks/collectivites-mayenne/directory?q=resign-seated")
                .then()
                .body("items", hasSize(1));

        leave("resign-manager", commune, Map.of()).then().statusCode(204);

        given().get("/api/v1/networks/collectivites-mayenne/directory?q=resign-seated")
                .then()
                .body("items", hasSize(0));
        as("resign-seated").get("/api/v1/me").then().body("networks", hasSize(0));
        given().get("/api/v1/networks/collectivites-mayenne/organizations?q=part")
                .then()
                .body("items.id", not(hasItem(commune.toString())));
        as("resign-manager").get(in(MAYENNE, commune)).then().statusCode(200).body("living", equalTo(false));
    }

    @Test
    void itsManagersAreToldAndThoseWhoRunTheNetworkReadWhy() {
        var commune = commune("Commune expliquée", "resign-teller");
        world.seat(commune, world.person("resign-told"), "MANAGER");

        leave("resign-teller", commune, Map.of("reason", " Nous fusionnons. "))
                .then()
                .statusCode(204);

        for (var manager : new String[] {"resign-teller", "resign-told"}) {
            assertThat(mails.to(manager + "@essaim.example")).singleElement().satisfies(mail -> {
                assertThat(mail.template()).isEqualTo("organization-resigned");
                assertThat(mail.text()).contains("L’adhésion de Commune expliquée", "Si c’est une erreur");
            });
        }
        as("resign-animator", "collectivites-mayenne.animation")
                .get("/api/v1/networks/collectivites-mayenne/memberships?state=RESIGNED&q=commune expliquee")
                .then()
                .body("items.reason", contains("Nous fusionnons."));
        assertThat(world.count("""
                select count(*) from audit_event join membership on membership.id::text = target
                where action = 'organization.resign' and organization = '%s'""".formatted(commune))).isEqualTo(1);
    }

    @Test
    void whatIsOverDoesNotEndAgain() {
        var left = commune("Commune partie", "resign-twice");
        leave("resign-twice", left, Map.of()).then().statusCode(204);
        var excluded = commune("Commune exclue", "resign-excluded");
        world.run("update membership set state = 'EXCLUDED' where organization = ?", excluded);

        refused("resign-twice", left);
        refused("resign-excluded", excluded);
    }

    @Test
    void oneThatIsSuspendedOrWhoseTermIsOverDoesNotLeave() {
        var commune = commune("Commune suspendue", "resign-suspended");
        var expired = commune("Commune échue", "resign-expired");
        world.run(
                "update membership set state = 'SUSPENDED', reason = 'Cotisation en litige' where organization = ?",
                commune);
        world.run("update membership set state = 'EXPIRED' where organization = ?", expired);

        leave("resign-suspended", commune, Map.of("reason", "Rien."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("ACTIVE", "EXCLUDED", "EXPIRED"));
        refused("resign-expired", expired);

        assertThat(world.text("select reason from membership where organization = '" + commune + "'"))
                .isEqualTo("Cotisation en litige");
        assertThat(mails.to("resign-expired@essaim.example")).isEmpty();
    }

    @Test
    void nobodyElseEndsIt() {
        var commune = commune("Commune qui reste", "resign-keeper");
        world.seat(commune, world.person("resign-elected"), "ELU");
        var former = world.seat(commune, world.person("resign-former"), "MANAGER");
        world.run("update seat set ends_on = current_date - 1 where id = ?", former);
        commune("Commune voisine", "resign-neighbour");

        for (var name : new String[] {"resign-elected", "resign-former", "resign-neighbour"}) {
            leave(name, commune, Map.of()).then().statusCode(404);
        }
        for (var group : new String[] {"collectivites-mayenne.animation", "territoires-participatifs.animation"}) {
            as("resign-runner", group)
                    .body(Map.of())
                    .put(in(MAYENNE, commune) + "/resignation")
                    .then()
                    .statusCode(404);
        }
        given().contentType("application/json")
                .body(Map.of())
                .put(in(MAYENNE, commune) + "/resignation")
                .then()
                .statusCode(401);
        given().get(in(MAYENNE, commune)).then().body("living", equalTo(true));
    }

    @Test
    void itStaysInItsOtherNetworks() {
        var commune = commune("Commune à deux réseaux", "resign-first");
        world.joins(commune, "territoires-participatifs");
        world.seat(commune, "territoires-participatifs", world.person("resign-second"), "MANAGER");

        as("resign-first")
                .body(Map.of())
                .put(in("territoires-participatifs", commune) + "/resignation")
                .then()
                .statusCode(404);
        leave("resign-first", commune, Map.of()).then().statusCode(204);

        as("resign-second").get("/api/v1/me").then().body("networks.slug", contains("territoires-participatifs"));
    }

    private UUID commune(String name, String manager) {
        var commune = world.organization(name, MAYENNE, null);
        world.seat(commune, world.person(manager), "MANAGER");
        return commune;
    }

    private static void refused(String name, UUID commune) {
        leave(name, commune, Map.of()).then().statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    private static Response leave(String name, UUID commune, Map<String, String> why) {
        return as(name).body(why).put(in(MAYENNE, commune) + "/resignation");
    }

    private static String in(String network, UUID commune) {
        return "/api/v1/networks/" + network + "/organizations/" + commune;
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups)).contentType("application/json");
    }
}
