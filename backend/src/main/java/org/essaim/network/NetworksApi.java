package org.essaim.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.CachedAnswer;
import org.essaim.shared.http.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The networks hosted here, as everyone may read about them. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks", description = "The networks hosted by this installation")
public class NetworksApi {
    private static final int A_MINUTE = 60;

    private final Networks networks;
    private final Gazetteer gazetteer;
    private final ObjectMapper json;

    NetworksApi(Networks networks, Gazetteer gazetteer, ObjectMapper json) {
        this.networks = networks;
        this.gazetteer = gazetteer;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the networks", description = "All the networks hosted here.")
    public RestResponse<NetworkList> listNetworks(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        return cached(
                ifNoneMatch,
                new NetworkList(networks.list().stream()
                        .map(network -> NetworkView.of(network, gazetteer))
                        .toList()));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(summary = "Get a network", description = "As everyone may read about it.")
    public RestResponse<NetworkView> getNetwork(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        return cached(ifNoneMatch, NetworkView.of(networks.get(slug), gazetteer));
    }

    private <T> RestResponse<T> cached(@Nullable String ifNoneMatch, T view) {
        try {
            var tag = EntityTags.ofContent(json.writeValueAsString(view));
            return CachedAnswer.of(ifNoneMatch, tag, A_MINUTE, () -> view);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
