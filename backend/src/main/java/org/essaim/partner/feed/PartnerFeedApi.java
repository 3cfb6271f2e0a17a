package org.essaim.partner.feed;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.Streams;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Problem;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.ScopeRequired;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a partner keeps a copy of all it may receive, machine to machine: one snapshot, then the changes. */
@Path("/partner/directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners", description = "What partner networks pull, on agreement and consent")
public class PartnerFeedApi {
    private static final String LINES = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";

    private final Caller caller;
    private final Followers followers;
    private final Snapshots snapshots;
    private final Streams streams;
    private final ChangeFeed feed;
    private final Clock clock;

    PartnerFeedApi(
            Caller caller, Followers followers, Snapshots snapshots, Streams streams, ChangeFeed feed, Clock clock) {
        this.caller = caller;
        this.followers = followers;
        this.snapshots = snapshots;
        this.streams = streams;
        this.feed = feed;
        this.clock = clock;
    }

    @GET
    @Path("/snapshot")
    @Produces(LINES)
    @Authenticated
    @ScopeRequired("directory:read")
    @Transactional
    @Operation(
            summary = "Stream everyone whom the partner may receive",
            description = "Newline-delimited JSON, over all networks of the agreements that hold today. The first line "
                    + "is `{\"cursor\":\"…\"}`: where to follow the changes from. Then an entry a line, in no order. The last "
                    + "line is `{\"count\":…}`: without it the snapshot broke off, and is to be thrown away. One at a time, "
                    + "within ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The lines; `Link` with `rel=\"next\"` leads to the changes since",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "There never was an agreement",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "The partner is being served already, or others are; try again after `Retry-After`",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    public RestResponse<StreamingOutput> streamSnapshot(
            @RestQuery
                    @Size(max = 40)
                    @Parameter(description = "Of this network alone", example = "territoires44")
                    @Nullable
                    String network) {
        var follower = followers.find(client(), network).orElseThrow(Refusal::notFound);
        var cursor = follower.start(LocalDate.now(clock)).write(follower);
        var changes = UriBuilder.fromPath("changes").queryParam("after", cursor);
        if (network != null) {
            changes.queryParam("network", network);
        }
        return RestResponse.ResponseBuilder.ok(streams.limited(snapshots.of(follower, cursor)))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(changes.build()))
                .build();
    }

    @GET
    @Path("/changes")
    @Authenticated
    @ScopeRequired("directory:read")
    @Operation(
            summary = "Follow the changes since a snapshot",
            description = "Each entry that changed, once, with what became of it last. Apply a page and keep its "
                    + "`nextCursor` in one step; what is applied twice does no harm. Tombstones arrive even after an "
                    + "agreement has ended. A cursor holds for 400 days.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes, in the order in which to apply them",
            content = @Content(schema = @Schema(implementation = DirectoryChanges.class)))
    @APIResponse(
            responseCode = "404",
            description = "There never was an agreement",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description =
                    "What came after the cursor is no longer known: `Link` with `rel=\"start\"` leads to a snapshot",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    public RestResponse<DirectoryChanges> listDirectoryChanges(
            @RestQuery
                    @NotNull
                    @Size(max = 400)
                    @Parameter(description = "The cursor of the snapshot, or `nextCursor` of the page before")
                    String after,
            @RestQuery
                    @Size(max = 40)
                    @Parameter(description = "As asked of the snapshot", example = "territoires44")
                    @Nullable
                    String network,
            @RestQuery @Min(1) @Max(1000) @DefaultValue("500") int limit,
            UriInfo uri) {
        var page = feed.page(client(), network, after, limit);
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Links.next(uri, page.hasMore() ? page.nextCursor() : null))
                .build();
    }

    private String client() {
        return Objects.requireNonNull(caller.clientId());
    }
}
