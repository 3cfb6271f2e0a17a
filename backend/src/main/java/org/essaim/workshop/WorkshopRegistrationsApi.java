package org.essaim.workshop;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Those who registered for a cycle, for the team: the waiting list, who came, and whom it takes out. */
@Path("/networks/{slug}/workshops/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "workshops")
public class WorkshopRegistrationsApi {
    private final CycleReaders readers;
    private final CohortViews views;
    private final Registrations registrations;
    private final RegistrationRepository registered;
    private final AttendanceNotes attendance;
    private final SignedIn signedIn;

    WorkshopRegistrationsApi(
            CycleReaders readers,
            CohortViews views,
            Registrations registrations,
            RegistrationRepository registered,
            AttendanceNotes attendance,
            SignedIn signedIn) {
        this.readers = readers;
        this.views = views;
        this.registrations = registrations;
        this.registered = registered;
        this.attendance = attendance;
        this.signedIn = signedIn;
    }

    /** Why somebody is taken out; they read it. */
    @Schema(name = "WorkshopRemoval")
    public record Removal(@NotBlank @Size(max = 500) String reason) {}

    /** Who came to a session; nothing is changed for those who are not named. */
    @Schema(name = "WorkshopAttendanceNotes")
    public record Notes(@NotNull @Valid @Size(max = 300) List<@NotNull Note> items) {}

    /** Whether one of them came. */
    @Schema(name = "WorkshopAttendanceNote")
    public record Note(@NotNull UUID registration, @NotNull Attendance attendance) {}

    @GET
    @Path("/registrations")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List who registered for a cycle of workshops",
            description = "In the order in which they came, those who wait too, with who came to which session.")
    public RegistrationList listWorkshopRegistrations(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug, @RestPath UUID id) {
        return views.registrations(readers.get(readers.in(slug), id));
    }

    @GET
    @Path("/registrations/csv")
    @Produces("text/csv; charset=utf-8")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Take who registered for a cycle of workshops to a spreadsheet",
            description = "UTF-8 with a byte order mark, separated by `;`.")
    public RestResponse<String> exportWorkshopRegistrations(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID id,
            HttpHeaders headers) {
        var cycle = readers.get(readers.in(slug), id);
        var locale = Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var by = signedIn.person().id();
        registrations.exported(cycle, by);
        return RestResponse.ResponseBuilder.ok(new RegistrationsCsv(locale).write(cycle, views.registrations(cycle)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inscriptions.csv\"")
                .build();
    }

    @PUT
    @Path("/registrations/{registration}/confirmation")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Confirm that somebody speaks for the collectivité for which they registered",
            description = "They have a seat if one is free, else they wait where they came; they are written to. "
                    + "`conflict` once the cycle has begun, and when there is nothing to confirm.")
    public RegistrationList confirmWorkshopRegistration(
            @RestPath @Size(max = 40) String slug, @RestPath UUID id, @RestPath UUID registration) {
        var by = signedIn.person().id();
        var cycle = readers.lock(readers.in(slug), id);
        registrations.confirm(cycle, one(cycle, registration), by);
        return views.registrations(cycle);
    }

    @PUT
    @Path("/registrations/{registration}/removal")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Take somebody out of a cycle of workshops",
            description = "They read why. Who waits first has the seat, as long as the cycle has not begun.")
    public void removeWorkshopRegistration(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @RestPath UUID registration,
            @NotNull @Valid Removal said) {
        var by = signedIn.person().id();
        var cycle = readers.lock(readers.in(slug), id);
        registrations.remove(cycle, one(cycle, registration), said.reason(), by);
    }

    @PUT
    @Path("/sessions/{session}/attendance")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Note who came to a session",
            description = "Of those who have a seat, once it has begun; `conflict` before.")
    public RegistrationList noteWorkshopAttendance(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @RestPath UUID session,
            @NotNull @Valid Notes said) {
        var by = signedIn.person().id();
        var cycle = readers.lock(readers.in(slug), id);
        attendance.note(cycle, session, said, by);
        return views.registrations(cycle);
    }

    private WorkshopRegistration one(WorkshopCycle cycle, UUID registration) {
        return registered
                .find("cycle = ?1 and id = ?2", cycle.id(), registration)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
