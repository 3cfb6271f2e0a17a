package org.essaim.territory.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a group of Keycloak means here: a territory, unless the network or the slug cannot be made out, and what is wrong
 * with it. Attributes decide; the name of the group is only compared with them.
 */
record GroupReading(Territory.@Nullable Described territory, List<GroupProblem> problems) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TYPE = 60;

    static GroupReading of(ListedGroup group, Predicate<String> hasTerritories, Gazetteer gazetteer) {
        var problems = new ArrayList<GroupProblem>();
        var network = network(group, hasTerritories, problems);
        var slug = slug(group, problems);
        if (network == null || slug == null) {
            return new GroupReading(null, problems);
        }
        var expected = network + ".territoire." + slug;
        if (!group.name().equals(expected)) {
            problems.add(new GroupProblem(group, GroupProblemCode.NAME_MISMATCH, expected));
        }
        var territory = new Territory.Described(
                group.id(),
                network,
                slug,
                name(group, slug, problems),
                type(group),
                perimeter(group, gazetteer, problems),
                group.members());
        return new GroupReading(territory, problems);
    }

    private static @Nullable String network(
            ListedGroup group, Predicate<String> hasTerritories, List<GroupProblem> problems) {
        var network = required(group, "network", problems);
        if (network == null || hasTerritories.test(network)) {
            return network;
        }
        problems.add(new GroupProblem(group, GroupProblemCode.UNKNOWN_NETWORK, network));
        return null;
    }

    private static @Nullable String slug(ListedGroup group, List<GroupProblem> problems) {
        var slug = required(group, "territory", problems);
        if (slug == null || (slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches())) {
            return slug;
        }
        problems.add(new GroupProblem(group, GroupProblemCode.INVALID_SLUG, slug));
        return null;
    }

    private static @Nullable String required(ListedGroup group, String attribute, List<GroupProblem> problems) {
        var value = group.value(attribute);
        if (value == null) {
            problems.add(new GroupProblem(group, GroupProblemCode.MISSING_ATTRIBUTE, attribute));
        }
        return value;
    }

    private static String name(ListedGroup group, String slug, List<GroupProblem> problems) {
        var description = group.description();
        if (description == null || description.isBlank()) {
            problems.add(new GroupProblem(group, GroupProblemCode.MISSING_ATTRIBUTE, "description"));
            return slug;
        }
        return description.strip();
    }

    private static @Nullable String type(ListedGroup group) {
        var type = group.value("type");
        return type == null || type.length() <= LONGEST_TYPE ? type : type.substring(0, LONGEST_TYPE);
    }

    /** Codes one to a value, or several in one value between commas or spaces, as people type them. */
    private static List<String> perimeter(ListedGroup group, Gazetteer gazetteer, List<GroupProblem> problems) {
        var codes = group.values("codes").stream()
                .flatMap(Pattern.compile("[,;\\s]+")::splitAsStream)
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        if (codes.isEmpty()) {
            problems.add(new GroupProblem(group, GroupProblemCode.MISSING_ATTRIBUTE, "codes"));
        }
        codes.stream()
                .filter(code -> gazetteer.find(code).isEmpty())
                .forEach(code -> problems.add(new GroupProblem(group, GroupProblemCode.UNKNOWN_PLACE, code)));
        return codes.stream()
                .flatMap(code -> gazetteer.find(code).stream())
                .map(Place::key)
                .toList();
    }
}
