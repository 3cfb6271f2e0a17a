package org.essaim.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A person in a network, as the partner may know them; fields that this client does not know are kept too.
 *
 * @param id the same as long as the person is in that network
 * @param json the whole entry, on one line
 */
public record Entry(String id, String network, String json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Entry of(JsonNode item) {
        return new Entry(item.path("id").asText(), item.path("network").asText(), item.toString());
    }

    static Entry parse(String line) throws JsonProcessingException {
        var item = JSON.readTree(line);
        return new Entry(item.path("id").asText(), item.path("network").asText(), line);
    }

    /** The entry as a tree: {@code entry.tree().at("/person/familyName").asText()}. */
    public JsonNode tree() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
