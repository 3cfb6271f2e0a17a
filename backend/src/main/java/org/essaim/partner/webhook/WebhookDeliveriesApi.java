package org.essaim.partner.webhook;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The messages to a partner: how far each got, and once more if need be. */
@Path("/networks/{slug}/partners/{id}/webhook/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhookDeliveriesApi {
    private final Networks networks;
    private final EndpointRepository endpoints;
    private final Deliveries deliveries;
    private final Webhooks webhooks;

    WebhookDeliveriesApi(Networks networks, EndpointRepository endpoints, Deliveries deliveries, Webhooks webhooks) {
        this.networks = networks;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "List the messages to a partner", description = "The latest first; kept for thirty days.")
    public RestResponse<DeliveryPage> listWebhookDeliveries(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            UriInfo uri) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var page = deliveries.list(endpoints.get(network.slug(), id), after, limit);
        return RestResponse.ResponseBuilder.ok(new DeliveryPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @POST
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(202)
    @Operation(summary = "Send a partner a test message", description = "Of type `test`, signed as any other.")
    @APIResponse(responseCode = "202", description = "It leaves within seconds")
    public void sendTestMessage(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        webhooks.test(networks.get(slug).require(Module.DIRECTORY), id);
    }

    @PUT
    @Path("/{delivery}/replay")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(202)
    @Operation(
            summary = "Send a message once more",
            description = "The same message, under the same id; attempts go on for another day if need be.")
    @APIResponse(responseCode = "202", description = "It leaves within seconds")
    public void replayWebhookDelivery(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @RestPath UUID delivery) {
        webhooks.replay(networks.get(slug).require(Module.DIRECTORY), id, delivery);
    }
}
