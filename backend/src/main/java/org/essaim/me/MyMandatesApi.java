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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.Mandate;
import org.essaim.member.MandateInput;
import org.essaim.member.MandateRepository;
import org.essaim.member.SignedIn;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.MergePatch;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The mandates that one declares. */
@Path("/me/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyMandatesApi {
    private final SignedIn signedIn;
    private final MandateRepository mandates;
    private final Gazetteer gazetteer;
    private final MergePatch patches;
    private final MyTrail trail;
    private final Clock clock;

    MyMandatesApi(
            SignedIn signedIn,
            MandateRepository mandates,
            Gazetteer gazetteer,
            MergePatch patches,
            MyTrail trail,
            Clock clock) {
        this.signedIn = signedIn;
        this.mandates = mandates;
        this.gazetteer = gazetteer;
        this.patches = patches;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List my mandates", description = "Past ones too, the latest first.")
    public MyMandates listMyMandates() {
        return new MyMandates(
                mandates.listOf(signedIn.person().id()).stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Get one of my mandates", description = "The `ETag` is needed to change or remove it.")
    public RestResponse<MyMandate> getMyMandate(@RestPath UUID id) {
        return answer(mandates.getOf(signedIn.person().id(), id));
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Declare a mandate",
            description = "Where the kind of mandate, the function and the kind of place go together.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = MyMandate.class)))
    public RestResponse<MyMandate> declareMandate(@NotNull @Valid MandateInput declared) {
        var person = signedIn.writer();
        var mandate = new Mandate(person.id(), declared, where(declared));
        mandates.requireNoOther(mandate, null);
        mandates.persistAndFlush(mandate);
        trail.done(person, "mandate.declare", null, mandate.id());
        return RestResponse.ResponseBuilder.<MyMandate>create(201)
                .entity(view(mandate))
                .location(URI.create("me/mandates/" + mandate.id()))
                .header(HttpHeaders.ETAG, EntityTags.of(mandate.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct or end one of my mandates", description = MergePatch.RULE)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MyMandate.class)))
    public RestResponse<MyMandate> changeMyMandate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = MandatePatch.class)))
                    JsonNode patch)
            throws JsonProcessingException {
        var person = signedIn.writer();
        var mandate = mandates.getOf(person.id(), id);
        EntityTags.requireMatch(ifMatch, mandate.version());
        var declared = patches.apply(MandateInput.of(mandate), patch, MandateInput.class);
        var where = where(declared);
        mandates.requireNoOther(new Mandate(person.id(), declared, where), id);
        mandate.change(declared, where);
        mandates.flush();
        trail.done(person, "mandate.change", null, id, patch);
        return answer(mandate);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Remove one of my mandates",
            description = "For one declared by mistake; one that is over is ended.")
    public void removeMyMandate(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = signedIn.writer();
        var mandate = mandates.getOf(person.id(), id);
        EntityTags.requireMatch(ifMatch, mandate.version());
        mandates.delete(mandate);
        trail.done(person, "mandate.remove", null, id);
    }

    private Place where(MandateInput declared) {
        return gazetteer.find(declared.place()).orElseThrow(() -> Refusal.unprocessable("place", "no such place"));
    }

    private MyMandate view(Mandate mandate) {
        return MyMandate.of(mandate, gazetteer, LocalDate.now(clock));
    }

    private RestResponse<MyMandate> answer(Mandate mandate) {
        return RestResponse.ResponseBuilder.ok(view(mandate))
                .header(HttpHeaders.ETAG, EntityTags.of(mandate.version()))
                .build();
    }
}
