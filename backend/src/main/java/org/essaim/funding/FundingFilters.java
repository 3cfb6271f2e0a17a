package org.essaim.funding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceKind;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the list of fundings. */
public class FundingFilters {
    private static final int LONGEST = 120;

    @RestQuery
    @Pattern(regexp = PlaceKind.KEY_PATTERN)
    @Parameter(description = "Offered in this place: to it, or to what contains it", example = "COM:44128")
    @Nullable
    String place;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(description = "For whom, in the words of the source", example = "commune")
    @Nullable
    String audience;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(description = "The kind of aid, in the words of the source", example = "grant")
    @Nullable
    String type;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(description = "Part of the name of a category", example = "Eau")
    @Nullable
    String category;

    @RestQuery
    @Parameter(description = "Calls for projects only")
    boolean calls;

    @RestQuery
    @Parameter(description = "Deadline on this day at the latest", example = "2026-12-31")
    @Nullable
    LocalDate before;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(description = "Words", example = "rénovation énergétique")
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "Those that are over too")
    boolean past;

    FundingQuery query(String network, FundingSort sort, Gazetteer gazetteer) {
        return new FundingQuery(
                network,
                perimeters(gazetteer),
                Text.parameter("audience", audience, LONGEST),
                Text.parameter("type", type, LONGEST),
                Text.parameter("category", category, LONGEST),
                calls,
                before,
                Text.parameter("q", q, LONGEST),
                past,
                sort);
    }

    private @Nullable List<String> perimeters(Gazetteer gazetteer) {
        if (place == null) {
            return null;
        }
        var found = gazetteer.find(place).orElseThrow(() -> Refusal.invalidParameter("place", "No such place."));
        var around = new ArrayList<>(gazetteer.ancestors(found.key()));
        around.add(found.key());
        around.add(PerimeterMapping.FRANCE);
        return List.copyOf(around);
    }
}
