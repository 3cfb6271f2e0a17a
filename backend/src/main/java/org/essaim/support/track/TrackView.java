package org.essaim.support.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.support.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** A track of support, as those who take part in it read it. */
@Schema(name = "SupportTrack")
public record TrackView(
        UUID id,
        String network,
        RequestKind kind,
        String collectivity,
        @Nullable String place,
        String subject,
        TrackMode mode,
        @Nullable Integer cadenceWeeks,
        @Nullable String objectives,
        List<String> themes,
        TrackState state,
        LocalDate openedOn,
        @Nullable String pauseReason,
        @Nullable LocalDate endedOn,
        @Nullable Review review,

        @Nullable @Schema(description = "When the next session is due; none without a rhythm or during a pause.")
        Rhythm rhythm,

        @Schema(description = "Past the last day of the rhythm, and no session to come.")
        boolean late,

        @Schema(description = "Nobody of the collectivité came to the last two sessions.")
        boolean pauseSuggested,

        @Schema(description = "On which side the reader is: an adviser of the track, or of the collectivité.")
        boolean adviser,

        @Nullable @Schema(description = "The request from which it came; for advisers.")
        UUID request,

        List<AdviserView> advisers,
        List<MemberView> members,
        List<TodoView> todos,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    /** Somebody who accompanies a track, or did. */
    @Schema(name = "TrackAdviser")
    public record AdviserView(
            @Nullable UUID person,
            @Nullable String name,
            boolean leads,

            @Schema(description = "Not seen with that function for four weeks: written nothing any more. For advisers.")
            boolean away,

            Instant since,

            @Nullable @Schema(description = "Until when; absent for those of today.")
            Instant until) {}

    /** Somebody of the collectivité. */
    @Schema(name = "TrackMember")
    public record MemberView(
            UUID id,
            @Nullable String name,

            @Nullable @Schema(description = "For advisers.") String email,

            @Nullable @Schema(description = "Whose account joined, when its address is not that one. For advisers.")
            String account,

            MemberRole role,
            boolean joined,

            @Schema(description = "Whether it is the reader.")
            boolean mine) {}

    /** Something to be done. */
    @Schema(name = "TrackTodo")
    public record TodoView(
            UUID id,
            TrackTodo.Side side,
            String task,
            @Nullable LocalDate dueOn,
            @Nullable Instant doneAt,
            int version) {
        static TodoView of(TrackTodo todo) {
            return new TodoView(todo.id(), todo.side(), todo.task(), todo.dueOn(), todo.doneAt(), todo.version());
        }
    }
}
