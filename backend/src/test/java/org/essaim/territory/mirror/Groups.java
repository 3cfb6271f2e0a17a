package org.essaim.territory.mirror;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Groups of Keycloak for tests. */
final class Groups {
    /** Some group that is no territory: a realm is never without. */
    static final ListedGroup ANIMATION = new ListedGroup(
            idOf("territoires44.animation"),
            "territoires44.animation",
            null,
            Map.of("network", List.of("territoires44"), "function", List.of("animation")),
            Set.of());

    private Groups() {}

    static ListedGroup redon() {
        return territory("pays-de-redon", "Pays de Redon", "EPCI:243500741");
    }

    static ListedGroup territory(String slug, String name, String... codes) {
        return territoryOf("territoires44", slug, name, codes);
    }

    static ListedGroup territoryOf(String network, String slug, String name, String... codes) {
        var group = network + ".territoire." + slug;
        return new ListedGroup(
                idOf(group),
                group,
                name,
                Map.of("network", List.of(network), "territory", List.of(slug), "codes", List.of(codes)),
                Set.of());
    }

    static ListedGroup with(ListedGroup group, String attribute, String... values) {
        var attributes = new HashMap<>(group.attributes());
        attributes.put(attribute, List.of(values));
        return new ListedGroup(group.id(), group.name(), group.description(), attributes, group.members());
    }

    static ListedGroup named(ListedGroup group, String name, String description) {
        return new ListedGroup(group.id(), name, description, group.attributes(), group.members());
    }

    static ListedGroup withMembers(ListedGroup group, String... subjects) {
        return new ListedGroup(group.id(), group.name(), group.description(), group.attributes(), Set.of(subjects));
    }

    /** The same group deleted and made again: another UUID. */
    static ListedGroup madeAgain(ListedGroup group) {
        return new ListedGroup(
                UUID.randomUUID(), group.name(), group.description(), group.attributes(), group.members());
    }

    private static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
