package org.essaim.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme, as both sides of its track read it. */
@Schema(name = "Programme")
public record ProgrammeView(
        LocalDate startedOn,
        Convention convention,
        Diagnosis diagnosis,
        List<Objective> objectives,
        Budget budget,
        List<YearView> years,
        List<MeetingView> meetings,
        @Nullable Publication publication,

        @Nullable @Schema(description = "When the end report was written; nothing is written any more.")
        LocalDate endedOn,

        @Nullable String report,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    /** A year of a programme. */
    @Schema(name = "ProgrammeYear")
    public record YearView(
            int year,
            LocalDate from,
            LocalDate until,
            Budget budget,
            List<ActionView> actions,
            @Nullable YearReview review,
            @Nullable LocalDate reviewedOn) {}

    /** An action of a programme. */
    @Schema(name = "ProgrammeAction")
    public record ActionView(
            UUID id,
            int year,
            ActionKind kind,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int halfDays,
            ActionState state,

            @Schema(description = "The states to which it may go.")
            List<ActionState> next,

            @Nullable @Schema(description = "When it was held, or dropped.")
            LocalDate settledOn,

            @Nullable Integer usedHalfDays,
            @Nullable SheetInput sheet,
            @Nullable LocalDate sheetFilledOn,
            int version) {
        static ActionView of(ProgrammeAction action) {
            var sheet = action.sheet();
            return new ActionView(
                    action.id(),
                    action.year(),
                    action.kind(),
                    action.title(),
                    action.from(),
                    action.until(),
                    action.halfDays(),
                    action.state(),
                    action.state().next(),
                    action.settledOn(),
                    action.usedHalfDays(),
                    sheet == null ? null : SheetInput.of(sheet),
                    sheet == null ? null : sheet.filledOn(),
                    action.version());
        }
    }

    /** A meeting of those who steer a programme. */
    @Schema(name = "SteeringMeeting")
    public record MeetingView(UUID id, LocalDate heldOn, String decisions, int version) {
        static MeetingView of(SteeringMeeting meeting) {
            return new MeetingView(meeting.id(), meeting.heldOn(), meeting.decisions(), meeting.version());
        }
    }

    static ProgrammeView of(Programme programme, List<ProgrammeAction> actions, List<SteeringMeeting> meetings) {
        return new ProgrammeView(
                programme.startedOn(),
                programme.convention(),
                programme.diagnosis(),
                programme.objectives(),
                Budget.of(programme.granted(), actions),
                IntStream.rangeClosed(1, programme.years().size())
                        .mapToObj(year -> year(programme, year, actions))
                        .toList(),
                meetings.stream().map(MeetingView::of).toList(),
                programme.publication(),
                programme.endedOn(),
                programme.report(),
                programme.version());
    }

    private static YearView year(Programme programme, int number, List<ProgrammeAction> actions) {
        var year = programme.years().get(number - 1);
        var its = actions.stream().filter(action -> action.year() == number).toList();
        return new YearView(
                number,
                programme.convention().firstDayOf(number),
                programme.convention().lastDayOf(number),
                Budget.of(year.halfDays(), its),
                its.stream().map(ActionView::of).toList(),
                year.review(),
                year.reviewedOn());
    }
}
