package org.essaim.sympathiser;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.DPO;

import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Links;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sympathisers of a network of local elected officials, for those who run it and for nobody else. */
@Path("/networks/{slug}/sympathisers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sympathisers", description = "People in regular contact with a network, who are not its members")
public class SympathisersApi {
    private final Sympathisers sympathisers;
    private final SympathiserRepository repository;
    private final SignedIn signedIn;

    SympathisersApi(Sympathisers sympathisers, SympathiserRepository repository, SignedIn signedIn) {
        this.sympathisers = sympathisers;
        this.repository = repository;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION, DPO})
    @Transactional
    @Operation(
            summary = "List the sympathisers of a network, the latest first",
            description =
                    "For animation, administration and DPO. They are in no directory, feed, map, search or export.")
    public RestResponse<SympathiserPage> listSympathisers(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var network = sympathisers.network(slug).slug();
        var list = "sympathisers/" + network;
        var key = Cursor.read(list, after, 1);
        var found = repository.list(network, key == null ? null : Cursor.uuid(key.getFirst()), limit + 1);
        var page = Slice.of(found, limit, last -> Cursor.write(list, last.id())).mapAll(sympathisers::views);
        return RestResponse.ResponseBuilder.ok(new SympathiserPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @POST
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Record a sympathiser",
            description = "With the source, the basis and the day on which they are told. Whoever objected before is "
                    + "refused: `objection-on-record`.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SympathiserView.class)))
    public SympathiserView recordSympathiser(
            @RestPath @Size(max = 40) String slug, @NotNull @Valid NewSympathiser known) {
        return sympathisers.view(sympathisers.record(sympathisers.network(slug), known, actor()));
    }

    @PUT
    @Path("/{id}/notice")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Tell a sympathiser now", description = "Sends the notice of art. 14 of the GDPR by mail.")
    public SympathiserView informSympathiser(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var known = changed(slug, id, ifMatch);
        sympathisers.inform(known, actor());
        repository.flush();
        return sympathisers.view(known);
    }

    @PUT
    @Path("/{id}/contact")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Note a contact with a sympathiser",
            description = "It is what makes contact regular. Without any for two years, the data are removed.")
    public SympathiserView meetSympathiser(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Contact contact) {
        var known = changed(slug, id, ifMatch);
        sympathisers.meet(known, contact.on(), actor());
        repository.flush();
        return sympathisers.view(known);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION, DPO})
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Remove the data of a sympathiser", description = "They may be recorded again.")
    public void purgeSympathiser(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        sympathisers.purge(sympathisers.get(sympathisers.network(slug).slug(), id), actor());
    }

    private Sympathiser changed(String slug, UUID id, @Nullable String ifMatch) {
        var known = sympathisers.get(sympathisers.network(slug).slug(), id);
        EntityTags.requireMatch(ifMatch, known.version());
        return known;
    }

    private Actor actor() {
        return Actor.person(signedIn.person().id());
    }
}
