package org.essaim.directory;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.essaim.directory.DirectoryQuery.Held;
import org.essaim.directory.DirectoryQuery.Said;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.OrganizationKind;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say whom one looks for in a directory. */
public class DirectoryConditions {
    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words, as written or with a typing error in a name or a place", example = "lise plesse")
    @Nullable
    String q;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Elected, at work or active in this place, or within it", example = "EPCI:243500741")
    @Nullable
    String place;

    @RestQuery
    @Size(max = 80)
    @Parameter(
            description = "The same, in a territory of the network, by its slug; or in a place, by its key",
            example = "pays-de-redon")
    @Nullable
    String territory;

    @RestQuery
    @Parameter(description = "The kind of mandate")
    @Nullable
    MandateKind kind;

    @RestQuery
    @Parameter(description = "The function within the mandate")
    @Nullable
    MandateFunction function;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The slug of a practice", example = "budget-participatif")
    @Nullable
    String practice;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description = "Words of the delegation of the mandate that is looked for, or of the name of a practice",
            example = "urbanisme")
    @Nullable
    String theme;

    @RestQuery
    @Parameter(description = "As whom people take part; whoever says nothing and holds a mandate is `ELU`")
    @Nullable
    ActorKind actorKind;

    @RestQuery
    @Parameter(description = "The kind of a member organisation in which people have a seat")
    @Nullable
    OrganizationKind organizationKind;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words of the help that people offer", example = "régie agricole")
    @Nullable
    String helps;

    /**
     * @param territories finds a territory of the network by its slug
     * @throws Refusal {@code invalid-parameter} for a place or territory that does not exist or text that is none
     */
    public DirectoryQuery query(Gazetteer gazetteer, Function<String, Optional<UUID>> territories) {
        return new DirectoryQuery(
                Text.parameter("q", q, 100),
                Text.parameter("theme", theme, 100),
                held(gazetteer, territories),
                new Said(Text.parameter("practice", practice, 60), actorKind, Text.parameter("helps", helps, 100)),
                organizationKind);
    }

    private Held held(Gazetteer gazetteer, Function<String, Optional<UUID>> territories) {
        var where = Text.parameter("territory", territory, 80);
        var placeKey = placeKey("place", Text.parameter("place", place, 20), gazetteer);
        if (where == null) {
            return new Held(placeKey, null, kind, function);
        }
        if (where.indexOf(':') < 0) {
            var id = territories
                    .apply(where)
                    .orElseThrow(() -> Refusal.invalidParameter("territory", "no such territory"));
            return new Held(placeKey, id, kind, function);
        }
        if (placeKey != null) {
            throw Refusal.invalidParameter("territory", "a place is named already");
        }
        return new Held(placeKey("territory", where, gazetteer), null, kind, function);
    }

    private static @Nullable String placeKey(String parameter, @Nullable String key, Gazetteer gazetteer) {
        return key == null
                ? null
                : gazetteer
                        .find(key)
                        .map(Place::key)
                        .orElseThrow(() -> Refusal.invalidParameter(parameter, "no such place"));
    }
}
