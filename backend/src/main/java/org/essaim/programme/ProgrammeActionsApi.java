package org.essaim.programme;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.programme.ProgrammeView.ActionView;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The actions of a programme: planned and settled by advisers, evaluated by those of the collectivité. */
@Path("/networks/{slug}/tracks/{track}/programme/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammeActionsApi {
    private static final int MOST = 200;

    private final Programmes programmes;
    private final ProgrammeRepository repository;

    ProgrammeActionsApi(Programmes programmes, ProgrammeRepository repository) {
        this.programmes = programmes;
        this.repository = repository;
    }

    /** What became of an action. */
    @Schema(name = "ProgrammeActionStep")
    public record Step(
            @NotNull ActionState state,

            @Nullable @Schema(description = "Today unless it is said.")
            LocalDate on,

            @Nullable @Min(1) @Max(730) @Schema(description = "What it took; as planned unless it is said.")
            Integer halfDays) {}

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Plan an action",
            description = "`unprocessable` when it takes more half days than are left in the whole programme.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public ActionView planProgrammeAction(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid ActionInput said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        var action = new ProgrammeAction(track, programme.convention(), said);
        var all = repository.actions(track);
        if (all.size() >= MOST) {
            throw Refusal.unprocessable("title", "%d at most".formatted(MOST));
        }
        all.add(action);
        programme.requireWithinBudget(all);
        repository.add(action);
        programmes.written("programme-action.plan", access);
        return ActionView.of(action);
    }

    @PUT
    @Path("/{action}")
    @Authenticated
    @Transactional
    @Operation(summary = "Change what is planned")
    public ActionView changeProgrammeAction(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID action,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ActionInput said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        var planned = repository.action(track, action);
        EntityTags.requireMatch(ifMatch, planned.version());
        planned.change(programme.convention(), said);
        programme.requireWithinBudget(repository.actions(track));
        programmes.written("programme-action.change", access);
        return ActionView.of(planned);
    }

    @PUT
    @Path("/{action}/state")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Say that an action was held, or will not be",
            description = "`illegal-transition` once it is settled.")
    public ActionView settleProgrammeAction(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID action,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Step said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        var planned = repository.action(track, action);
        EntityTags.requireMatch(ifMatch, planned.version());
        var day = said.on() == null ? programmes.today() : said.on();
        if (day.isAfter(programmes.today())
                || day.isBefore(programme.convention().startsOn())) {
            throw Refusal.unprocessable("on", "from the first day of the convention to today");
        }
        planned.settle(said.state(), day, said.halfDays());
        programme.requireWithinBudget(repository.actions(track));
        programmes.written("programme-action.settle", access);
        return ActionView.of(planned);
    }

    @PUT
    @Path("/{action}/sheet")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Fill the evaluation sheet of an action",
            description = "By those of the collectivité, once it was held; until the end report.")
    public ActionView evaluateProgrammeAction(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID action,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SheetInput said) {
        var access = programmes.require(slug, track);
        if (access.isAdviser()) {
            throw new ForbiddenException();
        }
        programmes.write(access);
        var held = repository.action(track, action);
        EntityTags.requireMatch(ifMatch, held.version());
        held.evaluate(said, programmes.today());
        programmes.written("programme-action.evaluate", access);
        return ActionView.of(held);
    }
}
