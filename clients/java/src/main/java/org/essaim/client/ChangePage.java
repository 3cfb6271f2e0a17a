package org.essaim.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Changes, and the cursor that stands for all of them.
 *
 * @param hasMore whether more can be asked for at once
 */
public record ChangePage(List<Change> changes, String nextCursor, boolean hasMore) {
    static ChangePage of(JsonNode page) {
        var changes = StreamSupport.stream(page.path("items").spliterator(), false)
                .map(Change::of)
                .toList();
        return new ChangePage(
                changes, page.path("nextCursor").asText(), page.path("hasMore").asBoolean());
    }
}
