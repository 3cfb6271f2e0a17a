package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.essaim.shared.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows experts, each reader what is theirs to see. */
@ApplicationScoped
class ExpertViews {
    private final Evaluations evaluations;
    private final Gazetteer gazetteer;
    private final ExpertConfig config;
    private final Clock clock;

    ExpertViews(Evaluations evaluations, Gazetteer gazetteer, ExpertConfig config, Clock clock) {
        this.evaluations = evaluations;
        this.gazetteer = gazetteer;
        this.config = config;
        this.clock = clock;
    }

    List<ExpertCard> cards(List<Expert> experts, boolean forTeam) {
        var today = LocalDate.now(clock);
        var ratings = evaluations.ratings(experts.stream().map(Expert::id).toList());
        return experts.stream()
                .map(expert -> new ExpertCard(
                        expert.id(),
                        expert.offer().name(),
                        expert.offer().legalForm(),
                        expert.offer().skills(),
                        perimeter(expert),
                        expert.offer().procurement(),
                        ratings.get(expert.id()),
                        forTeam ? expert.state(today) : null,
                        forTeam ? expert.stateSince() : null,
                        forTeam ? expert.expiresOn() : null))
                .toList();
    }

    /** An expert with the tag of its version. */
    RestResponse<ExpertView> answer(Expert expert, ExpertReader reader) {
        return RestResponse.ResponseBuilder.ok(full(expert, reader))
                .header("ETag", EntityTags.of(expert.version()))
                .build();
    }

    ExpertView full(Expert expert, ExpertReader reader) {
        var today = LocalDate.now(clock);
        boolean followed = reader.follows(expert);
        boolean reached = reader.seesContact(expert);
        return new ExpertView(
                expert.id(),
                expert.offer().name(),
                expert.offer().legalForm(),
                expert.offer().presentation(),
                expert.offer().skills(),
                perimeter(expert),
                expert.offer().references(),
                expert.offer().procurement(),
                expert.offer().website(),
                reached ? expert.offer().email() : null,
                reached ? expert.offer().phone() : null,
                evaluations.ratings(List.of(expert.id())).get(expert.id()),
                reader.isOwn(expert),
                followed ? expert.state(today) : null,
                followed ? expert.stateSince() : null,
                followed ? expert.expiresOn() : null,
                followed ? expert.reason() : null,
                followed ? List.copyOf(expert.next(today, config.notice())) : null,
                followed ? expert.version() : null);
    }

    private List<PlaceRef> perimeter(Expert expert) {
        return expert.offer().perimeter().stream()
                .map(this::place)
                .flatMap(List::stream)
                .toList();
    }

    private List<PlaceRef> place(@Nullable String key) {
        return key == null
                ? List.of()
                : gazetteer.find(key).map(PlaceRef::of).stream().toList();
    }
}
