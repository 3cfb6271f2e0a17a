package org.essaim.support.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for support, as the advisers of the network read it. */
@Schema(name = "SupportRequest")
public record RequestView(
        UUID id,
        RequestKind kind,
        RequestChannel channel,
        RequestState state,
        String collectivity,
        @Nullable String place,
        @Nullable String contactName,
        @Nullable String contactRole,
        @Nullable String email,
        @Nullable String phone,
        String subject,
        @Nullable String message,
        @Nullable String wanted,
        @Nullable String nextStep,
        @Nullable Integer minutes,
        Instant receivedAt,
        @Nullable UUID booking,
        @Nullable UUID assignee,

        @Nullable @Schema(description = "The adviser who takes care of it.")
        String assigneeName,

        List<SupportTopic> topics,
        @Nullable Maturity maturity,
        @Nullable CollectivityKind collectivityKind,
        @Nullable Urgency urgency,
        @Nullable Orientation orientation,
        @Nullable Instant qualifiedAt,
        @Nullable Instant firstMeetingAt,

        @Nullable @Schema(description = "The track that came of it; those who take part in it can open it.")
        UUID track,

        @Schema(description = "Where it may go from here.") List<RequestState> next,

        @Schema(description = "For `If-Match`, between quotes.")
        int version) {

    static RequestView of(SupportRequest request, @Nullable String assigneeName, @Nullable UUID track) {
        var contact = request.contact();
        return new RequestView(
                request.id(),
                request.kind(),
                request.channel(),
                request.state(),
                contact.collectivity(),
                contact.place(),
                contact.contactName(),
                contact.contactRole(),
                contact.email(),
                contact.phone(),
                request.subject(),
                request.said().message(),
                request.said().wanted(),
                request.nextStep(),
                request.minutes(),
                request.receivedAt(),
                request.booking(),
                request.assignee(),
                assigneeName,
                request.topics(),
                request.assessment().maturity(),
                request.assessment().collectivityKind(),
                request.assessment().urgency(),
                request.assessment().orientation(),
                request.assessment().qualifiedAt(),
                request.firstMeetingAt(),
                track,
                request.state().next().stream().sorted().toList(),
                request.version());
    }
}
