package org.essaim.dev.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.dev.realm.Realms.PRODUCTION;
import static org.essaim.dev.realm.Realms.elements;
import static org.essaim.dev.realm.Realms.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the realm of every installation promises. */
class ProductionRealmTest {
    @Test
    void noPersonIsInTheFileOnlyTheMirrorsServiceAccount() {
        assertThat(elements(PRODUCTION.path("users"))).singleElement().satisfies(user -> {
            assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("essaim-mirror");
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void everySecretComesFromTheEnvironmentAndHasNoDefault() {
        assertThat(PRODUCTION.findValuesAsText("secret")).containsExactly("${ESSAIM_MIRROR_SECRET}");
        assertThat(PRODUCTION.path("smtpServer").path("password").asText()).isEqualTo("${ESSAIM_SMTP_PASSWORD:}");
    }

    @Test
    void theMirrorMayReadGroupsAndEventsAndNothingElse() {
        var account = PRODUCTION.path("users").get(0);

        assertThat(texts(account.path("clientRoles").path("realm-management")))
                .containsExactlyInAnyOrder("view-users", "view-events");
        assertThat(account.path("realmRoles").size()).isZero();
    }

    @Test
    void aWrongPasswordCanOnlyBeTriedAFewTimes() {
        assertThat(PRODUCTION.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("failureFactor").asInt()).isBetween(1, 10);
        assertThat(PRODUCTION.path("permanentLockout").asBoolean(true)).isFalse();
    }

    @Test
    void passwordsAreLong() {
        assertThat(PRODUCTION.path("passwordPolicy").asText()).contains("length(12)", "notUsername", "notEmail");
    }

    @Test
    void accessTokensAreShortAndRefreshTokensAreUsedOnce() {
        assertThat(PRODUCTION.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(PRODUCTION.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("refreshTokenMaxReuse").asInt(1)).isZero();
    }

    @Test
    void peopleOpenTheirOwnAccountByAnAddressThatTheyProveToHold() {
        assertThat(PRODUCTION.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("registrationEmailAsUsername").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("verifyEmail").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("duplicateEmailsAllowed").asBoolean(true)).isFalse();
        assertThat(PRODUCTION.path("editUsernameAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void nothingThatGivesRightsCanBeChangedByThePersonThemselves() throws JsonProcessingException {
        var profile = new ObjectMapper()
                .readTree(PRODUCTION.findValue("kc.user.profile.config").get(0).asText());

        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        assertThat(elements(profile.path("attributes"))
                        .filter(attribute -> texts(attribute.path("permissions").path("edit"))
                                .contains("user"))
                        .map(attribute -> attribute.path("name").asText()))
                .containsExactlyInAnyOrder("firstName", "lastName", "locale");
    }

    @Test
    void whatAdministratorsAndPeopleDoIsRecordedForAWhile() {
        assertThat(PRODUCTION.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("adminEventsDetailsEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("attributes").path("adminEventsExpiration").asLong())
                .isBetween(1L, Duration.ofDays(400).toSeconds());
        assertThat(PRODUCTION.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("eventsExpiration").asLong())
                .isBetween(1L, Duration.ofDays(400).toSeconds());
    }

    @Test
    void theScreensAreInFrenchFirst() {
        assertThat(PRODUCTION.path("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(PRODUCTION.path("defaultLocale").asText()).isEqualTo("fr");
        assertThat(texts(PRODUCTION.path("supportedLocales"))).containsExactly("fr", "en");
    }

    @Test
    void everyFunctionOfANetworkIsAFlatGroupWithItsAttributes() {
        assertThat(elements(PRODUCTION.path("groups"))).isNotEmpty().allSatisfy(ProductionRealmTest::isFunction);
    }

    @Test
    void groupsHaveIdsOfTheirOwn() {
        assertThat(PRODUCTION.path("groups").findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(elements(PRODUCTION.path("groups"))).allMatch(group -> group.has("id"));
    }

    private static void isFunction(JsonNode group) {
        var attributes = group.path("attributes");
        assertThat(group.path("name").asText())
                .isEqualTo(attributes.at("/network/0").asText() + "."
                        + attributes.at("/function/0").asText());
        assertThat(group.path("subGroups").size()).isZero();
    }
}
