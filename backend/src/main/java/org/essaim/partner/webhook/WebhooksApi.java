package org.essaim.partner.webhook;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a partner is woken up when there is something to pull from a network. */
@Path("/networks/{slug}/partners/{id}/webhook")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "Messages that tell a partner's program to pull: ids alone, signed")
public class WebhooksApi {
    private final Networks networks;
    private final EndpointRepository endpoints;
    private final Webhooks webhooks;

    WebhooksApi(Networks networks, EndpointRepository endpoints, Webhooks webhooks) {
        this.networks = networks;
        this.endpoints = endpoints;
        this.webhooks = webhooks;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "Get where a partner is woken up", description = "404 when nowhere.")
    public WebhookView getWebhook(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return WebhookView.of(endpoints.get(network(slug).slug(), id));
    }

    @PUT
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say where a partner is woken up",
            description = "A public host over TLS. Saved again, an address that was given up is taken up.")
    @APIResponse(
            responseCode = "201",
            description = "Saved for the first time: the secret, shown this once",
            content = @Content(schema = @Schema(implementation = WebhookSecret.class)))
    @APIResponse(responseCode = "204", description = "Saved; the secret is the same")
    public RestResponse<WebhookSecret> saveWebhook(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid WebhookInput input) {
        return webhooks.save(network(slug), id, input.url())
                .map(secret -> RestResponse.status(RestResponse.Status.CREATED, new WebhookSecret(secret)))
                .orElseGet(RestResponse::noContent);
    }

    @POST
    @Path("/secrets")
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take another secret",
            description = "Shown this once. Messages are signed with the former one too for a day.")
    @APIResponse(
            responseCode = "201",
            description = "The new secret",
            content = @Content(schema = @Schema(implementation = WebhookSecret.class)))
    public WebhookSecret rotateWebhookSecret(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return new WebhookSecret(webhooks.rotate(network(slug), id));
    }

    @DELETE
    @Authenticated
    @FunctionRequired(NetworkFunction.ADMINISTRATION)
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Wake a partner up no more", description = "Its messages go with the address.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeWebhook(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        webhooks.remove(network(slug), id);
    }

    private Network network(String slug) {
        return networks.get(slug).require(Module.DIRECTORY);
    }
}
