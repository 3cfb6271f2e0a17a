package org.essaim.directory.export;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The files taken from the directory of a network, for those who answer for it. */
@Path("/networks/{slug}/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "Who took the directory away in files, and what for")
public class ExportsApi {
    private final ExportHistory history;

    ExportsApi(ExportHistory history) {
        this.history = history;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "List who took the directory away in a file, the latest first",
            description =
                    "For administration and DPO. The files themselves are not kept, nor shown what was searched for.")
    public RestResponse<ExportPage> listExports(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = history.list(slug, after, limit);
        return RestResponse.ResponseBuilder.ok(new ExportPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }
}
