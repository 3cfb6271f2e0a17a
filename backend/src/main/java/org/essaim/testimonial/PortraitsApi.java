package org.essaim.testimonial;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;

/** The portrait beside a testimonial: for everyone, and for those who review it first; no answer may be stored. */
@Path("/networks/{slug}/testimonials/{id}/portrait")
@Produces("image/jpeg")
@Tag(name = "testimonials")
public class PortraitsApi {
    private final Networks networks;
    private final TestimonialRepository testimonials;

    PortraitsApi(Networks networks, TestimonialRepository testimonials) {
        this.networks = networks;
        this.testimonials = testimonials;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Get the portrait beside a testimonial",
            description =
                    "While the testimonial is public and its author gives image right; a withdrawal counts from the next request.")
    @APIResponse(
            responseCode = "200",
            description = "The portrait",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getPortrait(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return testimonials
                .findPublicPortrait(network(slug), id)
                .orElseThrow(Refusal::notFound)
                .content();
    }

    @GET
    @Path("/review")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Get the portrait to review with a testimonial",
            description = "As its author handed it in, whatever they consent to now.")
    @APIResponse(
            responseCode = "200",
            description = "The portrait",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getPortraitToReview(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return testimonials.portraitOf(testimonials.get(network(slug), id)).content();
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.DIRECTORY).slug();
    }
}
