package org.essaim.support.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.limits.Subscriber;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** To be called back, for anyone, when the advisers of a network have no free slot for three weeks. */
@Path("/networks/{slug}/support/call-backs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class CallBacksApi {
    private final Intake intake;
    private final Networks networks;
    private final RoutingContext exchange;

    CallBacksApi(Intake intake, Networks networks, RoutingContext exchange) {
        this.intake = intake;
        this.networks = networks;
        this.exchange = exchange;
    }

    /** Whether one may ask to be called back. */
    @Schema(name = "CallBackOffer")
    public record Offer(
            @Schema(description = "No slot of the next three weeks is free.")
            boolean offered) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "See whether one is called back",
            description = "When no slot of the next three weeks is free.")
    public Offer getCallBackOffer(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        return new Offer(intake.isFull(network(slug)));
    }

    @POST
    @PermitAll
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Ask to be called back",
            description = "`slots-are-free` as long as a slot of the next three weeks can be booked.")
    public void askToBeCalledBack(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Size(max = 200) @Nullable String languages,
            @NotNull @Valid NewCallBack said) {
        var locale = Languages.preferred(languages == null ? null : List.of(languages));
        intake.callBack(network(slug), said, LinkToken.sha256(Subscriber.of(exchange)), locale);
    }

    private Network network(String slug) {
        return networks.get(slug).require(Module.DUTY).require(Module.SUPPORT);
    }
}
