package org.essaim.imports;

import static org.essaim.shared.http.AcceptsUpTo.MEGABYTE;
import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.DPO;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Links;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of members and of organisations, for those who run a network. */
@Path("/networks/{slug}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Members and organisations taken in from files")
public class ImportsApi {
    private static final int MOST_BYTES = (int) (10 * MEGABYTE);
    private static final String CSV = "text/csv";

    private final Networks networks;
    private final Imports imports;
    private final ImportRuns runs;
    private final SignedIn signedIn;

    ImportsApi(Networks networks, Imports imports, ImportRuns runs, SignedIn signedIn) {
        this.networks = networks;
        this.imports = imports;
        this.runs = runs;
        this.signedIn = signedIn;
    }

    @POST
    @Path("/checks")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Consumes(CSV)
    @AcceptsUpTo(10 * MEGABYTE)
    @Operation(
            summary = "Try a file",
            description =
                    "Says what would become of each line, and what is wrong at which line and column. Writes "
                            + "nothing but a line on the trail. UTF-8, separated by `;` or `,`, with a header; at most 2,000 lines.")
    public ImportReport checkImport(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @NotNull ImportKind kind,
            @NotNull InputStream file,
            HttpHeaders headers)
            throws IOException {
        return imports.check(
                networks.get(slug), kind, content(file), signedIn.person().id(), locale(headers));
    }

    @POST
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Consumes(CSV)
    @AcceptsUpTo(10 * MEGABYTE)
    @ResponseStatus(201)
    @Operation(
            summary = "Import a file",
            description = "All of it or, if anything is wrong, nothing. Nobody is listed by it. The same "
                    + "`Idempotency-Key` with the same file answers the same and writes nothing twice.")
    @APIResponse(
            responseCode = "201",
            description = "Imported, now or under the same key before",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public ImportView applyImport(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @NotNull ImportKind kind,
            @RestQuery("file") @NotNull @Size(min = 1, max = 120) @Parameter(example = "adherents.csv") String name,
            @RestQuery @DefaultValue("true") @Parameter(description = "Write to each person that is new")
                    boolean invite,
            @HeaderParam("Idempotency-Key") @NotNull @Pattern(regexp = "[!-~]{8,100}") String key,
            @NotNull InputStream file,
            HttpHeaders headers)
            throws IOException {
        var request = new ImportRequest(networks.get(slug), kind, content(file), name, key, invite);
        return ImportView.of(imports.apply(request, signedIn.person().id(), locale(headers)));
    }

    @GET
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION, DPO})
    @Transactional
    @Operation(summary = "List the imports of a network, the latest first")
    public RestResponse<ImportPage> listImports(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            UriInfo uri) {
        var network = networks.get(slug).slug();
        var list = "imports/" + network;
        var key = Cursor.read(list, after, 1);
        var found = runs.list(network, key == null ? null : Cursor.uuid(key.getFirst()), limit + 1);
        var page = Slice.of(found, limit, last -> Cursor.write(list, last.id())).map(ImportView::of);
        return RestResponse.ResponseBuilder.ok(new ImportPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Undo an import",
            description = "Removes what it wrote and nobody has changed since. If something has changed, nothing is "
                    + "removed and `import-changed-since` says which lines, unless `partial`.")
    public UndoneImport undoImport(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @RestQuery @DefaultValue("false") @Parameter(description = "Leave the lines that have changed")
                    boolean partial) {
        return imports.undo(networks.get(slug), id, partial, signedIn.person().id());
    }

    private static byte[] content(InputStream file) throws IOException {
        var content = file.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new Refusal(ProblemType.BODY_TOO_LARGE, null);
        }
        return content;
    }

    private static Locale locale(HttpHeaders headers) {
        return Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
