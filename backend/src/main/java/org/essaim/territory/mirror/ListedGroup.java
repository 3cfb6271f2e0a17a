package org.essaim.territory.mirror;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of Keycloak, as a full listing gives it.
 *
 * @param members the subjects of its members; only asked for when the group is a territory
 */
record ListedGroup(
        UUID id, String name, @Nullable String description, Map<String, List<String>> attributes, Set<String> members) {

    /** Whether the group stands for a territory; the others are functions, or none of our business. */
    boolean isTerritory() {
        return isTerritory(name, attributes);
    }

    static boolean isTerritory(String name, Map<String, ?> attributes) {
        return attributes.containsKey("territory") || name.contains(".territoire.");
    }

    List<String> values(String attribute) {
        return attributes.getOrDefault(attribute, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Nullable
    String value(String attribute) {
        var values = values(attribute);
        return values.isEmpty() ? null : values.getFirst();
    }
}
