package org.essaim.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A realm file, onto which an overlay is laid: objects merge, lists grow, and elements of the same identity merge. */
final class RealmFile {

    private static final List<String> IDENTITIES = List.of("id", "clientId", "username", "alias", "client", "name");

    private RealmFile() {}

    static ObjectNode merge(ObjectNode realm, ObjectNode overlay) {
        var merged = realm.deepCopy();
        overlay.properties()
                .forEach(entry -> merged.set(entry.getKey(), merged(merged, entry.getKey(), entry.getValue())));
        return merged;
    }

    private static JsonNode merged(ObjectNode into, String property, JsonNode added) {
        var present = into.get(property);
        if (present instanceof ObjectNode object && added instanceof ObjectNode other) {
            return merge(object, other);
        }
        if (present instanceof ArrayNode list && added instanceof ArrayNode other) {
            return concatenate(list, other);
        }
        return added;
    }

    private static ArrayNode concatenate(ArrayNode list, ArrayNode added) {
        var all = list.deepCopy();
        added.forEach(element -> place(all, element));
        return all;
    }

    private static void place(ArrayNode list, JsonNode element) {
        for (int i = 0; i < list.size(); i++) {
            if (sameIdentity(list.get(i), element)) {
                list.set(i, merge((ObjectNode) list.get(i), (ObjectNode) element));
                return;
            }
        }
        list.add(element);
    }

    private static boolean sameIdentity(JsonNode one, JsonNode other) {
        return identity(one, other)
                .map(property -> one.get(property).equals(other.get(property)))
                .orElse(false);
    }

    /** The first identifying property that both carry. */
    private static Optional<String> identity(JsonNode one, JsonNode other) {
        return IDENTITIES.stream()
                .filter(property -> one.has(property) && other.has(property))
                .findFirst();
    }
}
