package org.essaim.territory.mirror;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.essaim.territory.Territory;
import org.essaim.territory.TerritoryRepository;
import org.essaim.territory.mirror.MirrorView.Health;
import org.essaim.territory.mirror.MirrorView.ProblemOfGroup;
import org.jspecify.annotations.Nullable;

/** Says how the mirror goes for one network. */
@ApplicationScoped
class MirrorReport {
    private static final int LISTINGS_BEFORE_STALE = 3;

    private final TerritoryRepository territories;
    private final MirrorRecords records;
    private final MirrorConfig config;
    private final Clock clock;

    MirrorReport(TerritoryRepository territories, MirrorRecords records, MirrorConfig config, Clock clock) {
        this.territories = territories;
        this.records = records;
        this.config = config;
        this.clock = clock;
    }

    MirrorView of(String network, Locale language) {
        var state = records.state();
        var failure = failureOf(state);
        var active = territories.listActive(network);
        var problems = records.listProblems(network);
        return new MirrorView(
                health(state),
                state.lastSuccessAt(),
                state.lastAttemptAt(),
                failure == null ? null : failure.message(language),
                countGroups(network, active, problems),
                active.size(),
                territories.countArchived(network),
                problems.stream()
                        .map(problem -> ProblemOfGroup.of(problem, config.consoleUrl(), language))
                        .toList(),
                config.consoleUrl());
    }

    private @Nullable MirrorFailure failureOf(MirrorState state) {
        return state.failure() == null && !config.isOn() ? MirrorFailure.NOT_CONFIGURED : state.failure();
    }

    private Health health(MirrorState state) {
        var success = state.lastSuccessAt();
        if (success == null) {
            return Health.NEVER;
        }
        var patience = config.listEvery().multipliedBy(LISTINGS_BEFORE_STALE);
        var isOld = success.plus(patience).isBefore(clock.instant());
        return state.failure() != null || isOld ? Health.STALE : Health.OK;
    }

    /** Those of the territories, and those that could not become one. */
    private static int countGroups(String network, List<Territory> active, List<GroupProblem> problems) {
        return Stream.concat(
                        active.stream().filter(Territory::isListed).map(Territory::keycloakGroup),
                        problems.stream()
                                .filter(problem -> problem.isGroupThere() && network.equals(problem.network()))
                                .map(GroupProblem::groupId))
                .filter(Objects::nonNull)
                .collect(toSet())
                .size();
    }
}
