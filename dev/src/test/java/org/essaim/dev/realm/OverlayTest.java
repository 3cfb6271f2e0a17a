package org.essaim.dev.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.dev.realm.Realms.OVERLAY;
import static org.essaim.dev.realm.Realms.PRODUCTION;
import static org.essaim.dev.realm.Realms.elements;
import static org.essaim.dev.realm.Realms.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the development overlay adds for demonstrations. */
class OverlayTest {
    @Test
    void theDemonstrationAccountsAreThereWithVerifiedExampleAddresses() {
        assertThat(elements(OVERLAY.path("users"))
                        .map(user -> user.path("username").asText()))
                .containsExactly("camille", "sacha", "noor", "alix", "maxence", "lou", "jo", "ange", "charlie");
        assertThat(elements(OVERLAY.path("users"))).allSatisfy(user -> {
            assertThat(user.path("email").asText()).endsWith("@essaim.example");
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
        });
    }

    @Test
    void twelveTerritoriesAreNamedAfterTheirAttributes() {
        assertThat(elements(OVERLAY.path("groups"))).hasSize(12).allSatisfy(group -> {
            var attributes = group.path("attributes");
            assertThat(group.path("name").asText())
                    .isEqualTo(attributes.at("/network/0").asText() + ".territoire."
                            + attributes.at("/territory/0").asText());
            assertThat(group.path("description").asText()).isNotBlank();
            assertThat(texts(attributes.path("codes"))).isNotEmpty();
        });
    }

    @Test
    void everyAccountIsInGroupsThatExist() {
        var groups = Stream.of(PRODUCTION, OVERLAY)
                .flatMap(file -> elements(file.path("groups")))
                .map(group -> "/" + group.path("name").asText())
                .toList();

        assertThat(elements(OVERLAY.path("users")).flatMap(user -> texts(user.path("groups")).stream()))
                .allMatch(groups::contains);
    }

    @Test
    void membershipIsNeverAGroup() {
        assertThat(groupsOf("jo")).isEmpty();
        assertThat(groupsOf("camille")).allMatch(group -> group.contains(".territoire."));
    }

    @Test
    void onlyNoorAdministersAccountsAndGroups() {
        assertThat(elements(OVERLAY.path("users"))
                        .filter(user -> user.has("clientRoles"))
                        .map(user -> user.path("username").asText()))
                .containsExactly("noor");
    }

    private static List<String> groupsOf(String username) {
        return elements(OVERLAY.path("users"))
                .filter(user -> user.path("username").asText().equals(username))
                .map((JsonNode user) -> texts(user.path("groups")))
                .findFirst()
                .orElseThrow();
    }
}
