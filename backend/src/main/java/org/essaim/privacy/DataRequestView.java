package org.essaim.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;
import org.jspecify.annotations.Nullable;

/**
 * A request about personal data.
 *
 * @param person who asks; empty words once they were erased
 * @param next the steps that can be taken from here
 */
@Schema(name = "DataRequest")
public record DataRequestView(
        UUID id,
        @Schema(examples = "territoires44") String network,
        Requester person,
        RequestKind kind,
        RequestState state,
        @Nullable String message,
        Instant receivedAt,
        LocalDate dueOn,
        boolean late,

        @Nullable @Schema(description = "Why two more months are needed")
        String extensionReason,

        @Nullable String outcome,
        @Nullable Instant closedAt,
        List<RequestState> next,
        int version) {

    /** Who asks. */
    public record Requester(UUID id, String name, String email) {}

    static DataRequestView of(DataRequest request, Person person, LocalDate today) {
        return new DataRequestView(
                request.id(),
                request.network(),
                new Requester(person.id(), person.fullName(), person.email()),
                request.kind(),
                request.state(),
                request.message(),
                request.receivedAt(),
                request.dueOn(),
                request.isLate(today),
                request.extensionReason(),
                request.outcome(),
                request.closedAt(),
                request.state().next().stream().sorted().toList(),
                request.version());
    }
}
