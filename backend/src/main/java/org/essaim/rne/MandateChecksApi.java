package org.essaim.rne;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.member.Verification;
import org.essaim.network.Networks;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The mandates of a network's members, checked against the national register of elected officials. */
@Path("/networks/{slug}/mandate-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register", description = "The national register of elected officials (RNE)")
public class MandateChecksApi {
    static final long LARGEST_FILE = 120 * AcceptsUpTo.MEGABYTE;

    private final Networks networks;
    private final SignedIn signedIn;
    private final MandateChecking checking;
    private final CheckedMandates checked;

    MandateChecksApi(Networks networks, SignedIn signedIn, MandateChecking checking, CheckedMandates checked) {
        this.networks = networks;
        this.signedIn = signedIn;
        this.checking = checking;
        this.checked = checked;
    }

    @POST
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Consumes("text/csv")
    @AcceptsUpTo(LARGEST_FILE)
    @Operation(
            summary = "Check the mandates of members against a file of the register",
            description =
                    "The file as the ministry publishes it, in UTF-8. Mandates that members declare are looked up in it by "
                            + "place, names, function and day; nobody else in the file is kept, counted or made a member. A file that "
                            + "cannot be read is refused with lines and columns, and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Checked",
            content = @Content(schema = @Schema(implementation = MandateCheck.class)))
    public MandateCheck checkMandates(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @NotNull @Parameter(description = "Which file of the register it is") RegisterFile file,
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to write nothing") boolean dryRun,
            @NotNull InputStream content) {
        var network = networks.get(slug).slug();
        var by = Actor.person(signedIn.person().id());
        return checking.check(network, file, dryRun, content, by);
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the current mandates of members with what the register says",
            description = "By name; for animation and administration.")
    public RestResponse<CheckedMandatePage> listCheckedMandates(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Parameter(description = "Only those with this result") @Nullable Verification verification,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = checked.list(networks.get(slug).slug(), verification, after, limit);
        return RestResponse.ResponseBuilder.ok(new CheckedMandatePage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }
}
