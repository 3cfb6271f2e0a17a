package org.essaim.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All who registered for a cycle, in the order in which they came, for the team. */
@Schema(name = "WorkshopRegistrationList")
public record RegistrationList(List<RegistrationLine> items) {

    /** Somebody who registered. */
    @Schema(name = "WorkshopRegistration")
    public record RegistrationLine(
            UUID id,
            String name,
            String email,
            String collectivity,
            String role,
            String question,
            boolean shown,
            SeatState state,

            @Nullable @Schema(description = "Among those who wait; 1 is next.")
            Integer rank,

            Instant registeredAt,
            List<AttendanceMark> attendance) {}

    /** Whether they came to a session; no mark as long as nobody noted it. */
    @Schema(name = "WorkshopAttendanceMark")
    public record AttendanceMark(UUID session, Attendance attendance) {}
}
