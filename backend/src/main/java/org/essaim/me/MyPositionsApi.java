package org.essaim.me;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.Position;
import org.essaim.member.PositionInput;
import org.essaim.member.PositionRepository;
import org.essaim.member.SignedIn;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.MergePatch;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The positions that one declares in organisations. */
@Path("/me/positions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyPositionsApi {
    private final SignedIn signedIn;
    private final PositionRepository positions;
    private final Gazetteer gazetteer;
    private final MergePatch patches;
    private final MyTrail trail;

    MyPositionsApi(
            SignedIn signedIn, PositionRepository positions, Gazetteer gazetteer, MergePatch patches, MyTrail trail) {
        this.signedIn = signedIn;
        this.positions = positions;
        this.gazetteer = gazetteer;
        this.patches = patches;
        this.trail = trail;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List my positions", description = "What I do in organisations without being elected to them.")
    public MyPositions listMyPositions() {
        return new MyPositions(positions.listOf(signedIn.person().id()).stream()
                .map(this::view)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Get one of my positions", description = "The `ETag` is needed to change or remove it.")
    public RestResponse<MyPosition> getMyPosition(@RestPath UUID id) {
        return answer(positions.getOf(signedIn.person().id(), id));
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Declare a position", description = "In any organisation, at a place or not.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = MyPosition.class)))
    public RestResponse<MyPosition> declarePosition(@NotNull @Valid PositionInput declared) {
        var person = signedIn.writer();
        requirePlace(declared);
        var position = new Position(person.id(), declared);
        positions.persist(position);
        trail.done(person, "position.declare", null, position.id());
        return RestResponse.ResponseBuilder.<MyPosition>create(201)
                .entity(view(position))
                .location(URI.create("me/positions/" + position.id()))
                .header(HttpHeaders.ETAG, EntityTags.of(position.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct or end one of my positions", description = MergePatch.RULE)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MyPosition.class)))
    public RestResponse<MyPosition> changeMyPosition(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PositionPatch.class)))
                    JsonNode patch)
            throws JsonProcessingException {
        var person = signedIn.writer();
        var position = positions.getOf(person.id(), id);
        EntityTags.requireMatch(ifMatch, position.version());
        var declared = patches.apply(PositionInput.of(position), patch, PositionInput.class);
        requirePlace(declared);
        position.change(declared);
        positions.flush();
        trail.done(person, "position.change", null, id, patch);
        return answer(position);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Remove one of my positions",
            description = "For one declared by mistake; one that is over is ended.")
    public void removeMyPosition(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = signedIn.writer();
        var position = positions.getOf(person.id(), id);
        EntityTags.requireMatch(ifMatch, position.version());
        positions.delete(position);
        trail.done(person, "position.remove", null, id);
    }

    private void requirePlace(PositionInput declared) {
        var place = declared.place();
        if (place != null && gazetteer.find(place).isEmpty()) {
            throw Refusal.unprocessable("place", "no such place");
        }
    }

    private MyPosition view(Position position) {
        return MyPosition.of(position, gazetteer);
    }

    private RestResponse<MyPosition> answer(Position position) {
        return RestResponse.ResponseBuilder.ok(view(position))
                .header(HttpHeaders.ETAG, EntityTags.of(position.version()))
                .build();
    }
}
