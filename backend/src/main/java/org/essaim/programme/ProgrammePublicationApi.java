package org.essaim.programme;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.SupportTrack;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whether everyone may read that a territory is in a programme: only once the collectivité agreed. */
@Path("/networks/{slug}/tracks/{track}/programme/publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammePublicationApi {
    private final Programmes programmes;
    private final Practices practices;
    private final Gazetteer gazetteer;

    ProgrammePublicationApi(Programmes programmes, Practices practices, Gazetteer gazetteer) {
        this.programmes = programmes;
        this.practices = practices;
        this.gazetteer = gazetteer;
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Tell everyone of a programme",
            description = "Its name, départements, themes and dates, with how and when the collectivité agreed.")
    public ProgrammeSpace publishProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewPublication said) {
        var access = programmes.require(slug, track);
        var its = access.asAdviser();
        var programme = programmes.lock(access);
        EntityTags.requireMatch(ifMatch, programme.version());
        if (!practices.areKnown(said.themes())) {
            throw Refusal.unprocessable("themes", "slugs of practices");
        }
        var today = programmes.today();
        if (said.agreedOn().isAfter(today)) {
            throw Refusal.unprocessable("agreedOn", "today at the latest");
        }
        programme.publish(new Publication(
                said.publicName().strip(),
                departments(its),
                said.themes().stream().distinct().sorted().toList(),
                said.agreedOn(),
                said.agreement().strip(),
                today));
        programmes.written("programme.publish", access);
        return programmes.space(access);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(
            summary = "Tell nobody of a programme any more",
            description = "At any time, also after its end; the agreement is forgotten with it.")
    public ProgrammeSpace unpublishProgramme(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var access = programmes.require(slug, track);
        access.asAdviser();
        var programme = programmes.lock(access);
        EntityTags.requireMatch(ifMatch, programme.version());
        programme.publish(null);
        programmes.written("programme.unpublish", access);
        return programmes.space(access);
    }

    private List<String> departments(SupportTrack track) {
        if (track.place() == null) {
            return List.of();
        }
        var place = gazetteer.find(track.place()).orElse(null);
        if (place == null) {
            return List.of();
        }
        return place.kind() == PlaceKind.DEPARTEMENT
                ? List.of(place.key())
                : gazetteer.departments(place).stream().map(Place::key).toList();
    }
}
