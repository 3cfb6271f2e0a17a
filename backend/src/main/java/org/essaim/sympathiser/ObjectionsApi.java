package org.essaim.sympathiser;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Networks;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * To object by the link of a notice: without signing in, and never by merely opening it, as mail scanners do. The secret
 * of the link travels in a header.
 */
@Path("/objection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "objections", description = "To object by the link of a mail")
public class ObjectionsApi {
    private final Sympathisers sympathisers;
    private final Networks networks;

    ObjectionsApi(Sympathisers sympathisers, Networks networks) {
        this.sympathisers = sympathisers;
        this.networks = networks;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "See what the link of a notice is about",
            description = "Reads only: opening the link does not object.")
    public RestResponse<Objection> getObjection(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return answer(sympathisers.getByLink(link));
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Object",
            description = "The data are removed at once; a hash of the address keeps it from being recorded again. "
                    + "Once more answers the same.")
    public RestResponse<Objection> object(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        var known = sympathisers.getByLink(link);
        sympathisers.object(known);
        return answer(known);
    }

    private RestResponse<Objection> answer(Sympathiser known) {
        var network = networks.get(known.network());
        return RestResponse.ResponseBuilder.ok(new Objection(
                        network.name(),
                        network.contact().organization(),
                        network.contact().email(),
                        known.email() == null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What somebody who holds the link of a notice reads: never who they are. */
    public record Objection(String network, String association, String contact, boolean done) {}
}
