package org.essaim.initiative;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.EntityTags;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a collectivité already does: both sides of its track read it, and write it. */
@Path("/networks/{slug}/tracks/{track}/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives", description = "What a collectivité already does, and how it fits together")
public class InitiativesApi {
    private final TrackReaders readers;
    private final InitiativeRepository initiatives;
    private final Practices practices;
    private final Gazetteer gazetteer;
    private final AuditLog audit;

    InitiativesApi(
            TrackReaders readers,
            InitiativeRepository initiatives,
            Practices practices,
            Gazetteer gazetteer,
            AuditLog audit) {
        this.readers = readers;
        this.initiatives = initiatives;
        this.practices = practices;
        this.gazetteer = gazetteer;
        this.audit = audit;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the initiatives of a collectivité", description = "The oldest first.")
    public InitiativeView.Initiatives listInitiatives(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track) {
        readers.requireIn(slug, track);
        return new InitiativeView.Initiatives(initiatives.listOf(track).stream()
                .map(initiative -> InitiativeView.of(initiative, gazetteer))
                .toList());
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Register an initiative of a collectivité", description = "Sixty at most for a track.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public InitiativeView addInitiative(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @NotNull @Valid InitiativeInput said) {
        var access = readers.requireIn(slug, track);
        var possible = said.possible(gazetteer, practices);
        initiatives.requireRoom(access.track());
        var initiative = new Initiative(access.track(), possible);
        initiatives.persistAndFlush(initiative);
        written("initiative.add", access, initiative);
        return InitiativeView.of(initiative, gazetteer);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Change an initiative", description = "All of it; what is left out is no longer said.")
    public InitiativeView changeInitiative(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InitiativeInput said) {
        var access = readers.requireIn(slug, track);
        var initiative = initiatives.get(track, id);
        EntityTags.requireMatch(ifMatch, initiative.version());
        initiative.change(said.possible(gazetteer, practices));
        initiatives.flush();
        written("initiative.change", access, initiative);
        return InitiativeView.of(initiative, gazetteer);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Remove an initiative")
    public void removeInitiative(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var access = readers.requireIn(slug, track);
        var initiative = initiatives.get(track, id);
        EntityTags.requireMatch(ifMatch, initiative.version());
        initiatives.delete(initiative);
        written("initiative.remove", access, initiative);
    }

    private void written(String action, Access access, Initiative initiative) {
        audit.done(
                Actor.person(access.person()),
                action,
                initiative.network(),
                initiative.id().toString(),
                Map.of());
    }
}
