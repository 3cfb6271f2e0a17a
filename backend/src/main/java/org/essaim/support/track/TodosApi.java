package org.essaim.support.track;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What each side of a track said they would do. */
@Path("/tracks/{id}/todos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class TodosApi {
    private static final int MOST = 200;

    private final TrackReaders readers;
    private final TrackRepository repository;
    private final Clock clock;

    TodosApi(TrackReaders readers, TrackRepository repository, Clock clock) {
        this.readers = readers;
        this.repository = repository;
        this.clock = clock;
    }

    /** Something that one side says it will do. */
    @Schema(name = "NewTrackTodo")
    public record NewTodo(
            TrackTodo.@NotNull Side side,
            @NotBlank @Size(max = 300) String task,
            @Nullable LocalDate dueOn) {}

    /** Whether it is done. */
    @Schema(name = "TrackTodoMark")
    public record Mark(boolean done) {}

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Add something to be done",
            description = "By either side, for either side; two hundred at most.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TrackView.TodoView.class)))
    public TrackView.TodoView addTodo(@RestPath UUID id, @NotNull @Valid NewTodo said) {
        var track = repository.lock(readers.require(id).track());
        if (repository.todos(track.id()).size() >= MOST) {
            throw Refusal.unprocessable("task", "%d at most".formatted(MOST));
        }
        var todo = new TrackTodo(track.id(), said.side(), said.task(), said.dueOn(), clock.instant());
        repository.add(todo);
        return TrackView.TodoView.of(todo);
    }

    @PUT
    @Path("/{todo}/mark")
    @Authenticated
    @Transactional
    @Operation(summary = "Mark something as done, or not")
    public TrackView.TodoView markTodo(@RestPath UUID id, @RestPath UUID todo, @NotNull @Valid Mark said) {
        var found = repository.todo(readers.require(id).track().id(), todo);
        found.mark(said.done(), clock.instant());
        repository.flush();
        return TrackView.TodoView.of(found);
    }

    @DELETE
    @Path("/{todo}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Remove something to be done")
    public void removeTodo(@RestPath UUID id, @RestPath UUID todo) {
        repository.remove(repository.todo(readers.require(id).track().id(), todo));
    }
}
