package org.essaim.territory.mirror;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the copy of the territories of a network goes, as an administrator sees it. */
@Schema(name = "Mirror")
public record MirrorView(
        Health state,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastAttemptAt,

        @Schema(examples = "Keycloak ne répond pas.") @Nullable
        String lastError,

        @Schema(description = "Groups that stand for a territory of this network")
        int groups,

        long active,
        long archived,
        List<ProblemOfGroup> problems,

        @Schema(
                description = "Where the groups are administered",
                examples = "http://localhost:8180/admin/essaim/console/#/essaim/groups")
        URI consoleUrl) {

    /** Whether the copy can be trusted. */
    @Schema(name = "MirrorHealth")
    public enum Health {
        OK,
        /** The last look at Keycloak failed, or is too long ago. */
        STALE,
        NEVER
    }

    /** Something to put right in a group. */
    @Schema(name = "MirrorProblem")
    public record ProblemOfGroup(
            @Schema(examples = "territoires-engagement.territoire.tarn-agout")
            String group,

            @Schema(examples = "tarn-agout") @Nullable String slug,
            GroupProblemCode code,
            @Schema(examples = "COM:99999") @Nullable String value,
            String message,

            @Schema(description = "The page of this group in the console") @Nullable
            URI consoleUrl) {

        static ProblemOfGroup of(GroupProblem problem, URI console, Locale language) {
            var page = problem.isGroupThere() ? URI.create(console + "/" + problem.groupId()) : null;
            return new ProblemOfGroup(
                    problem.groupName(),
                    problem.slug(),
                    problem.code(),
                    problem.value(),
                    problem.message(language),
                    page);
        }
    }
}
