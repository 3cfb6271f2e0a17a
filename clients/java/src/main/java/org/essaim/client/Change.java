package org.essaim.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of an entry.
 *
 * @param entry the entry as it is now; {@code null} when it must be erased
 * @param reason why it must be erased; {@code null} otherwise
 */
public record Change(String id, Entry entry, String reason) {
    static Change of(JsonNode change) {
        var item = change.get("item");
        return new Change(
                change.path("id").asText(),
                item == null ? null : Entry.of(item),
                change.path("reason").asText(null));
    }

    /** The last change of each entry, by its id. */
    static Map<String, Change> lastOfEach(List<Change> changes) {
        var last = new LinkedHashMap<String, Change>();
        changes.forEach(change -> last.put(change.id(), change));
        return last;
    }

    /** Whether the entry must be erased from the copy. */
    public boolean isTombstone() {
        return entry == null;
    }
}
