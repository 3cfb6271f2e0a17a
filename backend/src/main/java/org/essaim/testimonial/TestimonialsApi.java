package org.essaim.testimonial;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.essaim.testimonial.TestimonialReviews.ReviewedTestimonial;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What members say of their network: for everyone, and for those who review it first. */
@Path("/networks/{slug}/testimonials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "testimonials")
public class TestimonialsApi {
    private static final int MOST_REVIEWED = 100;

    private final Networks networks;
    private final SignedIn signedIn;
    private final TestimonialRepository testimonials;
    private final Authors authors;
    private final AuditLog audit;
    private final Clock clock;

    TestimonialsApi(
            Networks networks,
            SignedIn signedIn,
            TestimonialRepository testimonials,
            Authors authors,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.signedIn = signedIn;
        this.testimonials = testimonials;
        this.authors = authors;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "List what members say of a network",
            description =
                    "Reviewed, and with their consent to it; the latest first. A withdrawal counts from the next request.")
    public RestResponse<TestimonialPage> listTestimonials(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(50) @DefaultValue("12") int limit,
            UriInfo uri) {
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        var page = testimonials.listPublic(network, after, limit).mapAll(authors::introduce);
        return RestResponse.ResponseBuilder.ok(new TestimonialPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/reviews")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(summary = "List testimonials to review", description = "In one state, the oldest first, at most 100.")
    public TestimonialReviews listTestimonialReviews(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @DefaultValue("SUBMITTED") TestimonialState state) {
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        return new TestimonialReviews(authors.review(testimonials.listInState(network, state, MOST_REVIEWED)));
    }

    @PUT
    @Path("/{id}/review")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a testimonial, or not",
            description =
                    "What is published can be taken down later. Without the author's consent it is shown to nobody.")
    @APIResponse(
            responseCode = "200",
            description = "Reviewed",
            content = @Content(schema = @Schema(implementation = ReviewedTestimonial.class)))
    public RestResponse<ReviewedTestimonial> reviewTestimonial(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TestimonialReview review) {
        var by = signedIn.person();
        var testimonial =
                testimonials.get(networks.get(slug).require(Module.DIRECTORY).slug(), id);
        EntityTags.requireMatch(ifMatch, testimonial.version());
        testimonial.review(review.publish(), review.reason(), by.id(), clock.instant());
        testimonials.flush();
        audit.done(
                Actor.person(by.id()), "testimonial.review", slug, id.toString(), Map.of("publish", review.publish()));
        return RestResponse.ResponseBuilder.ok(
                        authors.review(List.of(testimonial)).getFirst())
                .header(HttpHeaders.ETAG, EntityTags.of(testimonial.version()))
                .build();
    }
}
