package org.essaim.membership.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.application.Applicant.NETWORKS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two who apply for the same organisation end in one. */
@ApiTest
class SameOrganizationTest {
    private static final String NETWORK = "collectivites-mayenne";

    @Inject
    World world;

    @Inject
    Mails mails;

    @Test
    void anAssociationIsKnownByItsNameHoweverItIsWritten() {
        assertThat(approve(applied("same-first", "Les Étangs du Nord", null))).isEqualTo(200);
        assertThat(approve(applied("same-second", "  les etangs-du-nord ", "COM:53009")))
                .isEqualTo(200);

        assertThat(organizations("les etangs du nord")).isEqualTo(1);
    }

    @Test
    void associationsOfOneNameInTwoPlacesAreTwo() {
        approve(applied("same-here", "Foyer de partout", "COM:53009"));
        approve(applied("same-there", "Foyer de partout", "COM:53229"));

        assertThat(organizations("foyer de partout")).isEqualTo(2);
    }

    @Test
    void ofTwoThatAreApprovedAtOnceTheSecondHasToBeConfirmed() {
        var one = applied("same-now", "Collectif du même jour", null);
        var other = applied("same-too", "Collectif du même jour", null);

        List<CompletableFuture<Integer>> approving = QuarkusTransaction.requiringNew()
                .call(() -> {
                    world.run("lock table organization in share mode");
                    var coming = Stream.of(one, other)
                            .map(id -> CompletableFuture.supplyAsync(
                                    () -> approve(id, id, false), Thread::startVirtualThread))
                            .toList();
                    world.awaitWaiting(2);
                    return coming;
                });

        assertThat(approving.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        assertThat(organizations("collectif du meme jour")).isEqualTo(1);
    }

    private String applied(String name, String organization, @Nullable String place) {
        var applicant = new Applicant(name, mails);
        var form = new HashMap<String, Object>(applicant.form());
        form.remove("charter");
        form.put("profile", "INSTITUTION");
        form.put("mandates", List.of());
        var declared = new HashMap<String, Object>(Map.of("name", organization, "kind", "ASSOCIATION"));
        if (place != null) {
            declared.put("place", place);
        }
        form.put("organization", declared);
        var id = applicant.submitted(NETWORK, form);
        Applicant.animator(NETWORK).put(NETWORKS + NETWORK + "/membership-applications/" + id + "/review");
        return id;
    }

    private static int approve(String id) {
        return approve(id, "one", true);
    }

    private static int approve(String id, String animator, boolean isConfirmed) {
        return given().auth()
                .oauth2(Tokens.of("same-desk-" + animator, NETWORK + ".animation"))
                .contentType("application/json")
                .body(Map.of("confirmed", isConfirmed))
                .put(NETWORKS + NETWORK + "/membership-applications/" + id + "/approval")
                .statusCode();
    }

    private long organizations(String sortName) {
        return world.count("select count(*) from organization where sort_name = '" + sortName + "'");
    }
}
