package org.essaim.dev.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm files of the repository, as tests read them. */
final class Realms {
    static final JsonNode PRODUCTION = read("essaim-realm.json");
    static final JsonNode OVERLAY = read("essaim-dev-overlay.json");

    private Realms() {}

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    /** The clients of both files that sign in or are signed in to; an overlay may also only add to a client. */
    static Stream<JsonNode> clients() {
        return Stream.of(PRODUCTION, OVERLAY)
                .flatMap(file -> elements(file.path("clients")))
                .filter(client -> client.has("enabled"));
    }

    static JsonNode client(String clientId) {
        return clients()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode scope(String name) {
        return elements(PRODUCTION.path("clientScopes"))
                .filter(scope -> scope.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Path.of("../keycloak", file).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
