package org.essaim.dev.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.dev.realm.Realms.PRODUCTION;
import static org.essaim.dev.realm.Realms.client;
import static org.essaim.dev.realm.Realms.clients;
import static org.essaim.dev.realm.Realms.elements;
import static org.essaim.dev.realm.Realms.scope;
import static org.essaim.dev.realm.Realms.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each client of the realm may do. */
class ClientsTest {
    private static final List<String> CONSOLES = List.of("account", "account-console", "security-admin-console");

    @Test
    void noTokenCarriesMoreRolesThanItsClientWasGiven() {
        assertThat(clients())
                .allSatisfy(client -> assertThat(isOn(client, "fullScopeAllowed"))
                        .as(name(client))
                        .isFalse());
    }

    @Test
    void noClientUsesTheImplicitFlow() {
        assertThat(clients())
                .allSatisfy(client -> assertThat(isOn(client, "implicitFlowEnabled"))
                        .as(name(client))
                        .isFalse());
    }

    @Test
    void onlyTheCommandLineOfDevelopmentTakesPasswords() {
        assertThat(clients()
                        .filter(client -> isOn(client, "directAccessGrantsEnabled"))
                        .map(ClientsTest::name))
                .containsExactly("essaim-dev-cli");
        assertThat(elements(PRODUCTION.path("clients")).map(ClientsTest::name)).doesNotContain("essaim-dev-cli");
    }

    @Test
    void theBuiltInCommandLineIsClosed() {
        assertThat(isOn(client("admin-cli"), "enabled")).isFalse();
    }

    @Test
    void whoeverSignsInByBrowserProvesTheCodeIsTheirs() {
        assertThat(clients().filter(client -> isOn(client, "standardFlowEnabled")))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(client.at("/attributes/pkce.code.challenge.method")
                                .asText())
                        .as(name(client))
                        .isEqualTo("S256"));
    }

    @Test
    void peopleComeBackToExactAddressesOnly() {
        assertThat(texts(client("essaim-web").path("redirectUris")))
                .containsExactly("${ESSAIM_WEB_ORIGIN}/", "${ESSAIM_WEB_ORIGIN}/silent-check-sso.html");
        assertThat(texts(client("essaim-web").path("webOrigins"))).containsExactly("${ESSAIM_WEB_ORIGIN}");
    }

    @Test
    void onlyTheConsolesOfKeycloakHaveAnOpenEndedAddressAndItIsOnKeycloakItself() {
        assertThat(clients()
                        .filter(client ->
                                texts(client.path("redirectUris")).toString().contains("*")))
                .allSatisfy(client -> {
                    assertThat(CONSOLES).contains(name(client));
                    assertThat(texts(client.path("redirectUris"))).allMatch(address -> address.startsWith("/"));
                });
    }

    @Test
    void everyTokenOfOursIsMeantForTheApi() {
        assertThat(List.of("essaim-web", "essaim-dev-cli", "partner-demo"))
                .allSatisfy(name -> assertThat(texts(client(name).path("defaultClientScopes")))
                        .contains("basic", "essaim-api"));
        assertThat(scope("essaim-api").findValuesAsText("included.client.audience"))
                .containsExactly("essaim-api");
    }

    @Test
    void groupsAreToldUnderTheirOwnClaimInTheAccessTokenOnly() {
        var mapper = elements(scope("essaim-person").path("protocolMappers"))
                .filter(candidate -> candidate.path("protocolMapper").asText().equals("oidc-group-membership-mapper"))
                .findFirst()
                .orElseThrow()
                .path("config");

        assertThat(mapper.path("claim.name").asText()).isEqualTo("essaim_groups");
        assertThat(mapper.path("full.path").asText()).isEqualTo("false");
        assertThat(mapper.path("access.token.claim").asText()).isEqualTo("true");
        assertThat(mapper.path("id.token.claim").asText()).isEqualTo("false");
        assertThat(mapper.path("userinfo.token.claim").asText()).isEqualTo("false");
    }

    @Test
    void noScopeTellsGroupsUnderTheNameThatFrameworksReadAsRoles() {
        assertThat(PRODUCTION.path("clientScopes").findValuesAsText("claim.name"))
                .doesNotContain("groups");
    }

    @Test
    void aPartnerHasToAskForTheDirectory() {
        var partner = client("partner-demo");

        assertThat(isOn(partner, "publicClient")).isFalse();
        assertThat(isOn(partner, "standardFlowEnabled")).isFalse();
        assertThat(texts(partner.path("defaultClientScopes"))).doesNotContain("directory:read", "essaim-person");
        assertThat(texts(partner.path("optionalClientScopes"))).containsExactly("directory:read");
    }

    @Test
    void nobodyButPartnersMayAskForTheDirectoryScope() {
        assertThat(clients()
                        .filter(client -> texts(client.path("optionalClientScopes"))
                                        .contains("directory:read")
                                || texts(client.path("defaultClientScopes")).contains("directory:read"))
                        .map(ClientsTest::name))
                .allMatch(name -> name.startsWith("partner-"));
    }

    private static boolean isOn(JsonNode client, String setting) {
        return client.path(setting).asBoolean();
    }

    private static String name(JsonNode client) {
        return client.path("clientId").asText();
    }
}
