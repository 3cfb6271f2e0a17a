package org.essaim.programme;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.EntityTags;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The programme of a track: its advisers write, those of the collectivité read all of it. */
@Path("/networks/{slug}/tracks/{track}/programme")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "Programmes of three years, their actions and evaluations")
public class ProgrammeApi {
    private final Programmes programmes;
    private final ProgrammeRepository repository;

    ProgrammeApi(Programmes programmes, ProgrammeRepository repository) {
        this.programmes = programmes;
        this.repository = repository;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read the programme of a track",
            description = "For both sides of it; without `programme` as long as there is no convention.")
    public ProgrammeSpace getProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        return programmes.space(programmes.require(slug, track));
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Make a track a programme",
            description = "Once, with its convention; the track keeps its sessions, its advisers and its members.")
    @APIResponse(
            responseCode = "201",
            description = "Became one",
            content = @Content(schema = @Schema(implementation = ProgrammeSpace.class)))
    public ProgrammeSpace startProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid NewProgramme said) {
        var access = programmes.require(slug, track);
        programmes.start(access, said);
        return programmes.space(access);
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Write the frame of a programme",
            description =
                    "Convention, half days of each year, diagnosis and objectives; what is planned has to fit. What was "
                            + "dropped goes with its year.")
    public ProgrammeSpace changeProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ProgrammeChange said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        EntityTags.requireMatch(ifMatch, programme.version());
        var convention = said.convention().toConvention();
        repository.forgetDropped(track, convention.years());
        programme.change(convention, said.halfDays(), said.diagnosis(), said.objectives(), repository.actions(track));
        programmes.written("programme.change", access);
        return programmes.space(access);
    }

    @PUT
    @Path("/years/{year}/review")
    @Authenticated
    @Transactional
    @Operation(summary = "Write the review of a year", description = "Once the year began; until the end report.")
    public ProgrammeSpace reviewProgrammeYear(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid YearReview said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        EntityTags.requireMatch(ifMatch, programme.version());
        programme.review(year, said, programmes.today());
        programmes.written("programme.review", access);
        return programmes.space(access);
    }

    @PUT
    @Path("/report")
    @Authenticated
    @Transactional
    @Operation(
            summary = "End a programme with a report",
            description = "Once; nothing is written afterwards. `conflict` as long as an action is planned.")
    public ProgrammeSpace endProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndReport said) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.write(access);
        EntityTags.requireMatch(ifMatch, programme.version());
        programme.end(said, repository.actions(track), programmes.today());
        programmes.written("programme.end", access);
        return programmes.space(access);
    }
}
