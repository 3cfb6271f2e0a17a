package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theOverlayReplacesValuesAndMergesObjects() throws JsonProcessingException {
        var merged = merge("{'realm': 'essaim', 'smtp': {'host': 'a', 'port': '1'}}", "{'smtp': {'host': 'b'}}");

        assertThat(merged).isEqualTo(json("{'realm': 'essaim', 'smtp': {'host': 'b', 'port': '1'}}"));
    }

    @Test
    void listsGrow() throws JsonProcessingException {
        var merged = merge("{'groups': [{'name': 'a'}]}", "{'groups': [{'name': 'b'}], 'users': []}");

        assertThat(merged).isEqualTo(json("{'groups': [{'name': 'a'}, {'name': 'b'}], 'users': []}"));
    }

    @Test
    void elementsOfTheSameIdentityMerge() throws JsonProcessingException {
        var merged = merge(
                "{'clients': [{'clientId': 'web', 'enabled': true}, {'clientId': 'mirror', 'secret': '?'}]}",
                "{'clients': [{'clientId': 'mirror', 'secret': 'known'}]}");

        assertThat(merged)
                .isEqualTo(
                        json(
                                "{'clients': [{'clientId': 'web', 'enabled': true}, {'clientId': 'mirror', 'secret': 'known'}]}"));
    }

    @Test
    void theFilesOfTheRepositoryKeepTheProductionClientsAndGainTheDemonstration() throws IOException {
        var keycloak = Path.of("../keycloak");
        var realm = JSON.readValue(keycloak.resolve("essaim-realm.json").toFile(), ObjectNode.class);
        var overlay = JSON.readValue(keycloak.resolve("essaim-dev-overlay.json").toFile(), ObjectNode.class);

        var merged = RealmFile.merge(realm, overlay);

        assertThat(merged.get("clients").findValuesAsText("clientId"))
                .contains("essaim-web", "essaim-api", "essaim-mirror", "partner-demo", "essaim-dev-cli")
                .doesNotHaveDuplicates();
        assertThat(merged.get("users").findValuesAsText("username"))
                .contains("camille", "sacha", "noor", "alix", "maxence", "lou", "jo", "ange", "charlie");
    }

    private static ObjectNode merge(String realm, String overlay) throws JsonProcessingException {
        return RealmFile.merge(json(realm), json(overlay));
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
    }
}
