package org.essaim.me;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.directory.DirectoryEntry;
import org.essaim.directory.EntryChange;
import org.essaim.directory.EntryRepository;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.MergePatch;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own entry in the directory of a network to which one belongs. */
@Path("/me/networks/{slug}/entry")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyEntryApi {
    private final SignedIn signedIn;
    private final Networks networks;
    private final Belongings belongings;
    private final EntryRepository entries;
    private final Practices practices;
    private final Gazetteer gazetteer;
    private final MergePatch patches;
    private final MyTrail trail;

    MyEntryApi(
            SignedIn signedIn,
            Networks networks,
            Belongings belongings,
            EntryRepository entries,
            Practices practices,
            Gazetteer gazetteer,
            MergePatch patches,
            MyTrail trail) {
        this.signedIn = signedIn;
        this.networks = networks;
        this.belongings = belongings;
        this.entries = entries;
        this.practices = practices;
        this.gazetteer = gazetteer;
        this.patches = patches;
        this.trail = trail;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get my entry in the directory of a network",
            description = "In a network to which I belong; every field is private until I open it.")
    public RestResponse<Entry> getMyEntry(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        return answer(entry(signedIn.person(), slug));
    }

    @PATCH
    @Authenticated
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change my entry in the directory of a network", description = MergePatch.RULE)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = Entry.class)))
    public RestResponse<Entry> changeMyEntry(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EntryPatch.class)))
                    JsonNode patch)
            throws JsonProcessingException {
        var person = signedIn.writer();
        var entry = entry(person, slug);
        EntityTags.requireMatch(ifMatch, entry.version());
        var change = patches.apply(EntryChange.of(entry), patch, EntryChange.class);
        if (!practices.areKnown(change.practices())) {
            throw Refusal.unprocessable("practices", "no such practice");
        }
        if (change.actsIn().stream().anyMatch(key -> !isCurrent(key))) {
            throw Refusal.unprocessable("actsIn", "no such place");
        }
        entry.change(change);
        entries.flush();
        trail.done(person, "entry.change", slug, entry.id(), patch);
        return answer(entry);
    }

    private DirectoryEntry entry(Person person, String slug) {
        var network = networks.get(slug).require(Module.DIRECTORY).slug();
        return entries.findOf(person.id(), network)
                .filter(entry -> belongings.isMember(person.id(), network))
                .orElseThrow(Refusal::notFound);
    }

    private boolean isCurrent(String key) {
        return gazetteer.find(key).filter(place -> place.key().equals(key)).isPresent();
    }

    private RestResponse<Entry> answer(DirectoryEntry entry) {
        return RestResponse.ResponseBuilder.ok(Entry.of(entry, gazetteer))
                .header(HttpHeaders.ETAG, EntityTags.of(entry.version()))
                .build();
    }
}
