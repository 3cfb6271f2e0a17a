package org.essaim.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceKind;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.MergePatch;
import org.essaim.shared.http.Text;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organisations that belong to a network. */
@Path("/networks/{slug}/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations", description = "Member organisations, their seats, invitations and engagements")
public class OrganizationsApi {
    private final OrganizationReaders readers;
    private final Organizations organizations;
    private final OrganizationRepository repository;
    private final Gazetteer gazetteer;
    private final MergePatch patches;
    private final SignedIn signedIn;
    private final AuditLog audit;

    OrganizationsApi(
            OrganizationReaders readers,
            Organizations organizations,
            OrganizationRepository repository,
            Gazetteer gazetteer,
            MergePatch patches,
            SignedIn signedIn,
            AuditLog audit) {
        this.readers = readers;
        this.organizations = organizations;
        this.repository = repository;
        this.gazetteer = gazetteer;
        this.patches = patches;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the member organisations of a network, by name",
            description = "Anyone sees them, except in a network marked sensitive; members also see since when.")
    public RestResponse<OrganizationPage> listOrganizations(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestQuery @Size(max = 100) @Parameter(description = "Words of the name, acronym or place") @Nullable
                    String q,
            @RestQuery
                    @Pattern(regexp = PlaceKind.KEY_PATTERN)
                    @Parameter(description = "Only those in this place", example = "DEP:53")
                    @Nullable
                    String place,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var reader = readers.in(slug);
        var query = new OrganizationQuery(Text.parameter("q", q, 100), place);
        var page = organizations
                .list(reader, query, after, limit)
                .map(member -> OrganizationSummary.of(member, reader, gazetteer));
        return RestResponse.ResponseBuilder.ok(new OrganizationPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Get a member organisation",
            description = "404 when it is no member, except for its managers and those who run the network.")
    public RestResponse<OrganizationView> getOrganization(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        var reader = readers.in(slug);
        return answer(organizations.get(reader, id), reader);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change the facts of an organisation",
            description =
                    "For its managers and for those who run the network; those of the network where it first had managers, if it "
                            + "belongs to several. Which place it governs is for those who run the network alone. "
                            + MergePatch.RULE)
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public RestResponse<OrganizationView> changeOrganization(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = OrganizationPatch.class)))
                    JsonNode patch)
            throws JsonProcessingException {
        var actor = Actor.person(signedIn.person().id());
        var reader = readers.in(slug);
        var member = organizations.getToChange(reader, id);
        var organization = member.organization();
        EntityTags.requireMatch(ifMatch, organization.version());
        var facts = patches.apply(OrganizationChange.of(organization), patch, OrganizationChange.class);
        if (facts.place() != null && gazetteer.find(facts.place()).isEmpty()) {
            throw Refusal.unprocessable("place", "no such place");
        }
        organizations.requireMayGovern(reader, organization, facts);
        organization.change(facts);
        repository.flush();
        audit.done(actor, "organization.change", slug, id.toString(), Map.of("fields", fields(patch)));
        return answer(member, reader);
    }

    private RestResponse<OrganizationView> answer(MemberOrganization member, OrganizationReader reader) {
        var organization = member.organization();
        boolean manageable =
                reader.steward() || organizations.isManagedBy(reader.network(), organization.id(), reader.person());
        boolean changeable = manageable && organizations.keepsFacts(reader, organization.id());
        return RestResponse.ResponseBuilder.ok(OrganizationView.of(member, reader, manageable, changeable, gazetteer))
                .header(HttpHeaders.ETAG, EntityTags.of(organization.version()))
                .build();
    }

    private static Iterable<String> fields(JsonNode patch) {
        return StreamSupport.stream(((Iterable<String>) patch::fieldNames).spliterator(), false)
                .sorted()
                .toList();
    }
}
