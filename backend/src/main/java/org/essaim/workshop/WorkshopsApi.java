package org.essaim.workshop;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The cycles of workshops that a network announces, one's own place in them, and the cohort of those who have one. */
@Path("/networks/{slug}/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "workshops", description = "Cycles of workshops between peers: registration, waiting list, cohort")
public class WorkshopsApi {
    private static final List<CycleState> ANNOUNCED = List.of(CycleState.OPEN, CycleState.CLOSED);

    private final CycleReaders readers;
    private final CycleRepository cycles;
    private final CycleViews views;
    private final CohortViews cohorts;
    private final Registrations registrations;
    private final RegistrationRepository registered;
    private final SignedIn signedIn;

    WorkshopsApi(
            CycleReaders readers,
            CycleRepository cycles,
            CycleViews views,
            CohortViews cohorts,
            Registrations registrations,
            RegistrationRepository registered,
            SignedIn signedIn) {
        this.readers = readers;
        this.cycles = cycles;
        this.views = views;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.registered = registered;
        this.signedIn = signedIn;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the cycles of workshops that a network announces",
            description = "The first to begin first; nothing of the people who take part.")
    public RestResponse<CyclePage> listWorkshops(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var reader = readers.in(slug);
        return views.answer(cycles.list(reader.network(), ANNOUNCED, after, limit), reader, uri);
    }

    @GET
    @Path("/mine")
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the cycles of workshops for which one registered",
            description =
                    "With a seat, waiting or to be confirmed, those that are over or cancelled too; the first to begin first.")
    public RestResponse<CyclePage> listMyWorkshops(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var person = signedIn.person().id();
        var reader = readers.in(slug);
        return views.answer(cycles.listOf(person, reader.network(), after, limit), reader, uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Get a cycle of workshops",
            description = "404 unless announced, except for the team and for those who registered.")
    public RestResponse<CycleView> getWorkshop(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var reader = readers.in(slug);
        return views.answer(readers.get(reader, id), reader);
    }

    @POST
    @Path("/{id}/registration")
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Register for a cycle of workshops",
            description = "A seat is of a collectivité, for three people at most. When all are taken one waits, in the "
                    + "order in which one came. Whoever is not known to be of that collectivité waits for the team to "
                    + "confirm it first. `conflict` when it is not the time, or one is there already.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, or waiting",
            content = @Content(schema = @Schema(implementation = CycleView.class)))
    public CycleView registerForWorkshop(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Size(max = 400) @Nullable String languages,
            @NotNull @Valid NewRegistration said) {
        var person = signedIn.person().id();
        var reader = readers.in(slug);
        var cycle = readers.lock(reader, id);
        var locale = Languages.preferred(languages == null ? null : List.of(languages));
        registrations.register(cycle, person, said, locale);
        return views.view(cycle, reader);
    }

    @PUT
    @Path("/{id}/registration")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Change what one said when one registered",
            description = "One’s function and question, and whether the cohort reads one’s name; the rank stays.")
    public CycleView changeMyWorkshopRegistration(
            @RestPath @Size(max = 40) String slug, @RestPath UUID id, @NotNull @Valid RegistrationChange said) {
        var reader = readers.in(slug);
        var cycle = readers.lock(reader, id);
        registrations.change(cycle, own(reader, id), said);
        return views.view(cycle, reader);
    }

    @DELETE
    @Path("/{id}/registration")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Leave a cycle of workshops",
            description =
                    "Until the first session, or whenever one waits. Who waits first has the seat, and is written to.")
    public void leaveWorkshop(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var reader = readers.in(slug);
        var cycle = readers.lock(reader, id);
        registrations.leave(cycle, own(reader, id));
    }

    @GET
    @Path("/{id}/cohort")
    @Authenticated
    @Transactional
    @Operation(
            summary = "List those who take part in a cycle of workshops",
            description =
                    "For those who have a seat and for the team: collectivités and the questions that they bring, "
                            + "the names of those alone who agreed to it.")
    public CohortView getWorkshopCohort(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        return cohorts.peers(readers.requireCohort(readers.in(slug), id));
    }

    private WorkshopRegistration own(CycleReader reader, UUID cycle) {
        var person = reader.person();
        if (person == null) {
            throw Refusal.notFound();
        }
        return registered.find(cycle, person).orElseThrow(Refusal::notFound);
    }
}
