package org.essaim.testimonial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
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
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.document.Documents;
import org.essaim.member.SignedIn;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The portrait beside one's testimonial. */
@Path("/me/networks/{slug}/testimonial/portrait")
@Tag(name = "testimonials")
public class MyPortraitApi {
    private static final int MOST_BYTES = (int) (5 * AcceptsUpTo.MEGABYTE);
    /** The name that the file had is not kept. */
    private static final String NAME = "portrait.jpg";

    private final SignedIn signedIn;
    private final MyTestimonials mine;
    private final TestimonialRepository testimonials;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    MyPortraitApi(
            SignedIn signedIn,
            MyTestimonials mine,
            TestimonialRepository testimonials,
            Documents documents,
            AuditLog audit,
            Clock clock) {
        this.signedIn = signedIn;
        this.mine = mine;
        this.testimonials = testimonials;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Produces("image/jpeg")
    @Operation(summary = "Get my portrait", description = "As it would be shown; 404 as long as there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The portrait",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getMyPortrait(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return testimonials.portraitOf(mine.get(signedIn.person(), slug)).content();
    }

    /** Nothing is held of the database while the picture is read and drawn. */
    @PUT
    @Authenticated
    @AcceptsUpTo(5 * AcceptsUpTo.MEGABYTE)
    @Consumes({"image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a portrait beside my testimonial",
            description =
                    "A JPEG or PNG of at most 5 MB and 40 megapixels (16 when progressive or interlaced), no side above 20,000 pixels and no JPEG of more than 64 scans; kept as a JPEG of at most 640 pixels on its longer side, without what the file told besides, such as a place. "
                            + "The testimonial is reviewed again. It is shown only with my consents `TESTIMONIAL` and `PHOTO`.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = MyTestimonial.class)))
    public RestResponse<MyTestimonial> putMyPortrait(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file) {
        QuarkusTransaction.requiringNew()
                .run(() -> EntityTags.requireMatch(
                        ifMatch, mine.getAsMember(signedIn.person(), slug).version()));
        var drawn = documents.redraw(file, MOST_BYTES);
        return QuarkusTransaction.requiringNew().call(() -> show(drawn, slug, ifMatch));
    }

    private RestResponse<MyTestimonial> show(byte[] drawn, String slug, @Nullable String ifMatch) {
        var testimonial = mine.getAsMember(signedIn.writer(), slug);
        EntityTags.requireMatch(ifMatch, testimonial.version());
        testimonial.show(documents.keepDrawn(drawn, NAME), clock.instant());
        testimonials.flush();
        note("testimonial.portrait", testimonial);
        return mine.answer(testimonial);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remove my portrait", description = "At once, wherever it was shown; the words stay.")
    public void removeMyPortrait(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var testimonial = mine.get(signedIn.writer(), slug);
        if (testimonial.portrait() == null) {
            throw Refusal.notFound();
        }
        EntityTags.requireMatch(ifMatch, testimonial.version());
        testimonial.removePortrait();
        testimonials.flush();
        note("testimonial.remove-portrait", testimonial);
    }

    private void note(String action, Testimonial testimonial) {
        audit.done(
                Actor.person(testimonial.person()),
                action,
                testimonial.network(),
                testimonial.id().toString(),
                Map.of());
    }
}
