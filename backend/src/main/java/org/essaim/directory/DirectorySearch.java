package org.essaim.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a directory search. */
public class DirectorySearch {
    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words, as written or with a typing error in a name or a place", example = "lise plesse")
    @Nullable
    String q;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Elected or at work in this place, or within it", example = "EPCI:243500741")
    @Nullable
    String place;

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
    @Size(max = 400)
    @Parameter(description = "The cursor `next` of the page before")
    @Nullable
    String after;

    @RestQuery
    @Min(1)
    @Max(100)
    @DefaultValue("25")
    int limit;

    @RestQuery
    @Parameter(description = "Whether to count all that are found")
    @DefaultValue("false")
    boolean total;

    /** @throws Refusal {@code invalid-parameter} for a place that does not exist or text that is none */
    DirectoryQuery query(Gazetteer gazetteer) {
        return new DirectoryQuery(
                Text.parameter("q", q, 100),
                placeKey(gazetteer),
                kind,
                function,
                Text.parameter("practice", practice, 60));
    }

    private @Nullable String placeKey(Gazetteer gazetteer) {
        return place == null || place.isBlank()
                ? null
                : gazetteer
                        .find(place)
                        .map(Place::key)
                        .orElseThrow(() -> Refusal.invalidParameter("place", "no such place"));
    }
}
