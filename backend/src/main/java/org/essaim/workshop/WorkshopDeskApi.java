package org.essaim.workshop;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The cycles of a network for the team: written, opened, closed, called off. */
@Path("/networks/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "workshops")
public class WorkshopDeskApi {
    private final CycleReaders readers;
    private final CycleRepository cycles;
    private final CycleViews views;
    private final CycleDesk desk;
    private final SignedIn signedIn;

    WorkshopDeskApi(CycleReaders readers, CycleRepository cycles, CycleViews views, CycleDesk desk, SignedIn signedIn) {
        this.readers = readers;
        this.cycles = cycles;
        this.views = views;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** The next step of a cycle. */
    @Schema(name = "WorkshopStep")
    public record Step(
            @NotNull CycleState state,

            @Nullable
            @Size(min = 1, max = 500)
            @Schema(description = "Why it is cancelled; those who registered read it.")
            String reason) {}

    @GET
    @Path("/workshop-desk")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the cycles of workshops of a network in any state",
            description = "The first to begin first; only those in one state, if it is told.")
    public RestResponse<CyclePage> listWorkshopDesk(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Nullable CycleState state,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var reader = readers.in(slug);
        var states = state == null ? List.of(CycleState.values()) : List.of(state);
        return views.answer(cycles.list(reader.network(), states, after, limit), reader, uri);
    }

    @POST
    @Path("/workshops")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Prepare a cycle of workshops", description = "A draft, until it is opened.")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(schema = @Schema(implementation = CycleView.class)))
    public CycleView createWorkshop(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @NotNull @Valid CycleInput said) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        return views.view(desk.create(reader.network(), said, by), reader);
    }

    @PUT
    @Path("/workshops/{id}")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Change a cycle of workshops",
            description = "Whoever registered is told of sessions that are new, moved or dropped.")
    public RestResponse<CycleView> changeWorkshop(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CycleInput said) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        var cycle = readers.lock(reader, id);
        EntityTags.requireMatch(ifMatch, cycle.version());
        desk.change(cycle, said, by);
        return views.answer(cycle, reader);
    }

    @PUT
    @Path("/workshops/{id}/state")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Open, close, open again, end or cancel a cycle of workshops",
            description = "`illegal-transition` for a step that cannot be taken from where it is. Everybody who "
                    + "registered is written to when it is cancelled.")
    public RestResponse<CycleView> moveWorkshop(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Step said) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        var cycle = readers.lock(reader, id);
        EntityTags.requireMatch(ifMatch, cycle.version());
        desk.move(cycle, said.state(), said.reason(), by);
        return views.answer(cycle, reader);
    }
}
