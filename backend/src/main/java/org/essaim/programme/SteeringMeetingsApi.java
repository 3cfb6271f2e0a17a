package org.essaim.programme;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.essaim.programme.ProgrammeView.MeetingView;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What those who steer a programme decided, as its advisers write it down. */
@Path("/networks/{slug}/tracks/{track}/programme/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class SteeringMeetingsApi {
    private static final int MOST = 60;

    private final Programmes programmes;
    private final ProgrammeRepository repository;

    SteeringMeetingsApi(Programmes programmes, ProgrammeRepository repository) {
        this.programmes = programmes;
        this.repository = repository;
    }

    /** When those who steer met, and what they decided. */
    @Schema(name = "SteeringMeetingInput")
    public record Meeting(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 4000) String decisions) {}

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Write down a meeting of those who steer")
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public MeetingView addSteeringMeeting(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid Meeting said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        programmes.write(access);
        if (repository.meetings(track).size() >= MOST) {
            throw Refusal.unprocessable("decisions", "%d meetings at most".formatted(MOST));
        }
        var meeting = new SteeringMeeting(track, said.heldOn(), said.decisions());
        repository.add(meeting);
        programmes.written("steering-meeting.add", access);
        return MeetingView.of(meeting);
    }

    @PUT
    @Path("/{meeting}")
    @Authenticated
    @Transactional
    @Operation(summary = "Correct what was written of a meeting")
    public MeetingView changeSteeringMeeting(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID meeting,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Meeting said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        programmes.write(access);
        var written = repository.meeting(track, meeting);
        EntityTags.requireMatch(ifMatch, written.version());
        written.write(said.heldOn(), said.decisions());
        programmes.written("steering-meeting.change", access);
        return MeetingView.of(written);
    }

    @DELETE
    @Path("/{meeting}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Remove a meeting written down by mistake")
    public void removeSteeringMeeting(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID meeting) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        programmes.write(access);
        repository.remove(repository.meeting(track, meeting));
        programmes.written("steering-meeting.remove", access);
    }
}
