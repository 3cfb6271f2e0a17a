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
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentEvent;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's testimonial about a network to which one belongs. */
@Path("/me/networks/{slug}/testimonial")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "testimonials", description = "What members say of their network")
public class MyTestimonialApi {
    private final SignedIn signedIn;
    private final Networks networks;
    private final Belongings belongings;
    private final TestimonialRepository testimonials;
    private final ConsentLedger ledger;
    private final AuditLog audit;
    private final Clock clock;

    MyTestimonialApi(
            SignedIn signedIn,
            Networks networks,
            Belongings belongings,
            TestimonialRepository testimonials,
            ConsentLedger ledger,
            AuditLog audit,
            Clock clock) {
        this.signedIn = signedIn;
        this.networks = networks;
        this.belongings = belongings;
        this.testimonials = testimonials;
        this.ledger = ledger;
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
        var me = signedIn.person();
        return answer(testimonials.findOf(me.id(), mine(me, slug)).orElseThrow(Refusal::notFound));
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
        var network = mine(me, slug);
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
        return answer(written);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Remove my testimonial about a network", description = "At once, wherever it was shown.")
    public void removeMyTestimonial(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var me = signedIn.writer();
        var testimonial = testimonials.findOf(me.id(), mine(me, slug)).orElseThrow(Refusal::notFound);
        EntityTags.requireMatch(ifMatch, testimonial.version());
        testimonials.delete(testimonial);
        audit.done(
                Actor.person(me.id()),
                "testimonial.remove",
                slug,
                testimonial.id().toString(),
                Map.of());
    }

    private String mine(Person me, String slug) {
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        if (!belongings.isMember(me.id(), network)) {
            throw Refusal.notFound();
        }
        return network;
    }

    private RestResponse<MyTestimonial> answer(Testimonial testimonial) {
        boolean consented = ledger.last(
                        testimonial.person(), new ConsentSubject(testimonial.network(), Audience.TESTIMONIAL, null))
                .filter(ConsentEvent::isGrant)
                .isPresent();
        return RestResponse.ResponseBuilder.ok(MyTestimonial.of(testimonial, consented))
                .header(HttpHeaders.ETAG, EntityTags.of(testimonial.version()))
                .build();
    }
}
