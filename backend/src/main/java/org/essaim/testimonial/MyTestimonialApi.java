package org.essaim.testimonial;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.shared.http.EntityTags;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's testimonial about a network: written by who belongs, and still theirs to read and remove afterwards. */
@Path("/me/networks/{slug}/testimonial")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "testimonials", description = "What members say of their network")
public class MyTestimonialApi {
    private final SignedIn signedIn;
    private final MyTestimonials mine;
    private final TestimonialRepository testimonials;
    private final AuditLog audit;
    private final Clock clock;

    MyTestimonialApi(
            SignedIn signedIn, MyTestimonials mine, TestimonialRepository testimonials, AuditLog audit, Clock clock) {
        this.signedIn = signedIn;
        this.mine = mine;
        this.testimonials = testimonials;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get my testimonial about a network",
            description =
                    "404 as long as I have written none. It is public once reviewed, and only with my consent `TESTIMONIAL`.")
    public RestResponse<MyTestimonial> getMyTestimonial(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return mine.answer(mine.get(signedIn.person(), slug));
    }

    @PUT
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write my testimonial about a network",
            description =
                    "Other words are reviewed again. `If-Match` must hold the `ETag` that was read, once there is one.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = MyTestimonial.class)))
    public RestResponse<MyTestimonial> writeMyTestimonial(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TestimonialInput input) {
        var me = signedIn.writer();
        var network = mine.network(me, slug);
        var found = testimonials.findOf(me.id(), network);
        found.ifPresent(testimonial -> {
            EntityTags.requireMatch(ifMatch, testimonial.version());
            testimonial.write(input.quote(), clock.instant());
        });
        var written = found.orElseGet(() -> new Testimonial(network, me.id(), input.quote(), clock.instant()));
        testimonials.persistAndFlush(written);
        audit.done(
                Actor.person(me.id()),
                "testimonial.write",
                network,
                written.id().toString(),
                Map.of());
        return mine.answer(written);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Remove my testimonial about a network", description = "At once, wherever it was shown.")
    public void removeMyTestimonial(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var me = signedIn.writer();
        var testimonial = mine.get(me, slug);
        EntityTags.requireMatch(ifMatch, testimonial.version());
        testimonials.delete(testimonial);
        audit.done(
                Actor.person(me.id()),
                "testimonial.remove",
                slug,
                testimonial.id().toString(),
                Map.of());
    }
}
