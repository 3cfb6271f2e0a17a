package org.essaim.initiative;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.place.Gazetteer;
import org.essaim.support.track.TrackReaders;
import org.jboss.resteasy.reactive.RestPath;

/** How the initiatives of a collectivité fit together, for both sides of its track. */
@Path("/networks/{slug}/tracks/{track}/articulation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
public class ArticulationApi {
    private final TrackReaders readers;
    private final InitiativeRepository initiatives;
    private final Gazetteer gazetteer;
    private final Clock clock;

    ArticulationApi(TrackReaders readers, InitiativeRepository initiatives, Gazetteer gazetteer, Clock clock) {
        this.readers = readers;
        this.initiatives = initiatives;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "See how the initiatives of a collectivité fit together",
            description = "Each two of them that share an audience, a territory, a theme or a time.")
    public ArticulationView getArticulation(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        var of = readers.requireIn(slug, track).track();
        var reaches = initiatives.listOf(track).stream()
                .map(initiative -> initiative.reach(of.place()))
                .toList();
        return ArticulationView.of(
                new Articulation(gazetteer::isWithin).overlaps(reaches),
                Articulation.gaps(reaches, LocalDate.now(clock)),
                gazetteer);
    }
}
