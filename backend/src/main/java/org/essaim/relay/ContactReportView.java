package org.essaim.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;
import org.jspecify.annotations.Nullable;

/** A report as those who run the network see it. */
@Schema(name = "ContactReport")
public record ContactReportView(
        UUID id,
        @Schema(description = "Who wrote the message") String sender,
        @Schema(description = "Who reported it") String reporter,
        ReportReason reason,
        @Nullable String comment,

        @Nullable @Schema(description = "What the reporter chose to show; forgotten once it is decided")
        String excerpt,

        Instant reportedAt,
        @Nullable ReportDecision decision,
        @Nullable Instant decidedAt,
        @Nullable LocalDate suspendedUntil,
        int version) {

    static ContactReportView of(ContactReport report, Map<UUID, Person> persons) {
        return new ContactReportView(
                report.id(),
                name(persons, report.sender()),
                name(persons, report.person()),
                report.reason(),
                report.comment(),
                report.excerpt(),
                report.reportedAt(),
                report.decision(),
                report.decidedAt(),
                report.suspendedUntil(),
                report.version());
    }

    private static String name(Map<UUID, Person> persons, UUID id) {
        var person = persons.get(id);
        return person == null ? "" : person.fullName();
    }
}
