package org.essaim.duty;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The hours of duty of a network, and who holds them. */
@Path("/networks/{slug}/duty/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duty")
public class SchedulesApi {
    private final DutyRepository duty;
    private final DutyRoster roster;
    private final Networks networks;
    private final SignedIn signedIn;

    SchedulesApi(DutyRepository duty, DutyRoster roster, Networks networks, SignedIn signedIn) {
        this.duty = duty;
        this.roster = roster;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    /** The schedules in force. */
    @Schema(name = "DutyScheduleList")
    public record ScheduleList(List<ScheduleView> items) {}

    @GET
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(summary = "List the hours of duty", description = "With who holds them.")
    public ScheduleList listSchedules(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        var schedules = duty.list(network(slug));
        var hosts = duty.hostsOf(schedules);
        return new ScheduleList(schedules.stream()
                .map(schedule -> view(schedule, hosts.getOrDefault(schedule.id(), List.of())))
                .toList());
    }

    @POST
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Open hours of duty", description = "Advisers then say that they hold them.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public ScheduleView openSchedule(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @NotNull @Valid ScheduleInput said) {
        return view(roster.open(network(slug), said, signedIn.person().id()));
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(summary = "Change hours of duty", description = "What is booked already stays booked.")
    public ScheduleView changeSchedule(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ScheduleInput said) {
        var schedule = duty.get(network(slug), id);
        EntityTags.requireMatch(ifMatch, schedule.version());
        roster.change(schedule, said, signedIn.person().id());
        return view(schedule);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "End hours of duty",
            description = "Nothing more can be booked. `host-has-meetings` while meetings are to come: they are "
                    + "cancelled first.")
    public void endSchedule(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        roster.end(duty.get(network(slug), id), signedIn.person().id());
    }

    @PUT
    @Path("/{id}/hosts/me")
    @Authenticated
    @FunctionRequired({CONSEIL})
    @Transactional
    @Operation(summary = "Hold hours of duty", description = "Or change how I hold them.")
    public ScheduleView holdDuty(
            @RestPath @Size(max = 40) String slug, @RestPath UUID id, @NotNull @Valid HostInput said) {
        var schedule = duty.get(network(slug), id);
        roster.hold(schedule, signedIn.writer().id(), said);
        return view(schedule);
    }

    @DELETE
    @Path("/{id}/hosts/me")
    @Authenticated
    @FunctionRequired({CONSEIL})
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Hold hours of duty no longer",
            description = "`host-has-meetings` while meetings with me are to come: they are cancelled first.")
    public void leaveDuty(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var schedule = duty.get(network(slug), id);
        var me = signedIn.writer().id();
        duty.findHost(id, me).ifPresent(host -> roster.leave(schedule, host, me));
    }

    @DELETE
    @Path("/{id}/hosts/{host}")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take somebody off hours of duty", description = "`host-has-meetings` as above.")
    public void removeHost(@RestPath @Size(max = 40) String slug, @RestPath UUID id, @RestPath UUID host) {
        var schedule = duty.get(network(slug), id);
        duty.findHost(host)
                .filter(its -> its.schedule().equals(id))
                .ifPresent(its -> roster.leave(schedule, its, signedIn.person().id()));
    }

    private ScheduleView view(DutySchedule schedule) {
        return view(schedule, duty.hosts(List.of(schedule.id())));
    }

    private ScheduleView view(DutySchedule schedule, List<DutyHost> hosts) {
        return ScheduleView.of(schedule, hosts, signedIn.person().id());
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.DUTY).slug();
    }
}
