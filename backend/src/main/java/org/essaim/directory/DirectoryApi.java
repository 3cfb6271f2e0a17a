package org.essaim.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.directory.Directory.Edition;
import org.essaim.directory.Directory.Seen;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The directory of a network: only people who agreed to be found by this reader. */
@Path("/networks/{slug}/directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory", description = "People, as far as each agreed to be found")
public class DirectoryApi {
    private static final int FEWEST_COUNTED = 5;

    private final Networks networks;
    private final Readers readers;
    private final Directory directory;
    private final FacetCounts facets;
    private final Clock clock;
    private final Gazetteer gazetteer;
    private final String edition;

    DirectoryApi(
            Networks networks,
            Readers readers,
            Directory directory,
            FacetCounts facets,
            Clock clock,
            Gazetteer gazetteer,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.networks = networks;
        this.readers = readers;
        this.directory = directory;
        this.facets = facets;
        this.clock = clock;
        this.gazetteer = gazetteer;
        edition = gazetteer.edition() + version;
    }

    @GET
    @PermitAll
    @AnyReader
    @Operation(
            summary = "Search the directory of a network",
            description =
                    "Anyone sees those who agreed to be public; members see those who agreed to be found by members; "
                            + "animation, administration and DPO see all members of their network. Asked for a file by "
                            + "`Accept`, it answers as `/networks/{slug}/directory.{format}` does.")
    public RestResponse<DirectoryPage> searchDirectory(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @BeanParam @Valid DirectorySearch search,
            UriInfo uri) {
        var reader = readers.of(networks.get(slug).require(Module.DIRECTORY).slug());
        var query = search.query(gazetteer, named -> directory.territory(reader.network(), named));
        var found = directory.search(reader, query, search.after, search.limit, search.total);
        var page = found.page().map(listed -> DirectoryEntryView.of(listed, reader, gazetteer));
        return RestResponse.ResponseBuilder.ok(new DirectoryPage(
                        page.items(),
                        page.next(),
                        found.total() < FEWEST_COUNTED ? null : found.total(),
                        search.facets ? facets.of(reader, query, FEWEST_COUNTED) : null))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @AnyReader
    @Operation(
            summary = "Get a person of the directory",
            description = "404 when there is no such entry, or none that the caller may see.")
    @APIResponse(
            responseCode = "200",
            description = "The person, as the caller may see them",
            content = @Content(schema = @Schema(implementation = DirectoryEntryView.class)))
    @APIResponse(responseCode = "304", description = "What `If-None-Match` names has not changed")
    public RestResponse<DirectoryEntryView> getDirectoryEntry(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        var account = readers.account(network);
        if (ifNoneMatch != null) {
            var tag = directory.edition(account, id).map(this::tag);
            if (tag.filter(current -> EntityTags.matches(ifNoneMatch, current)).isPresent()) {
                return RestResponse.ResponseBuilder.<DirectoryEntryView>notModified()
                        .header(HttpHeaders.ETAG, tag.get())
                        .build();
            }
        }
        var seen = directory.find(account, id).orElseGet(() -> readAgain(network, id));
        return RestResponse.ResponseBuilder.ok(DirectoryEntryView.of(seen.listed(), seen.reader(), gazetteer))
                .header(
                        HttpHeaders.ETAG,
                        tag(new Edition(seen.reader(), seen.listed().updatedAt())))
                .build();
    }

    /** For whoever signs in for the first time, and may be known by e-mail. */
    private Seen readAgain(String network, UUID id) {
        var reader = readers.of(network);
        return directory
                .find(reader, id)
                .map(listed -> new Seen(reader, listed))
                .orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("/{id}/mandates")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the mandates that a person held on a day",
            description = "Of a person whom the caller may see. What people agree to show are their current mandates: "
                    + "those that are over are told to animation, administration and DPO only.")
    public HeldMandates listMandatesOfMember(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @RestQuery @Parameter(description = "The day; today if absent", example = "2026-04-01") @Nullable
                    LocalDate at) {
        var reader = readers.of(networks.get(slug).require(Module.DIRECTORY).slug());
        var day = at == null ? LocalDate.now(clock) : at;
        return directory
                .mandatesOn(reader, id, day)
                .map(held -> HeldMandates.of(day, held, gazetteer))
                .orElseThrow(Refusal::notFound);
    }

    /** Changes with the entry, with what the caller may see, with the names of places, and at midnight with the mandates. */
    private String tag(Edition of) {
        return EntityTags.ofContent(of.reader() + " " + of.writtenAt() + " " + LocalDate.now(clock) + " " + edition);
    }
}
