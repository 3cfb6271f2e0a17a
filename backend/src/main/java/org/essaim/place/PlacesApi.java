package org.essaim.place;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.CachedAnswer;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Official geography, for everyone. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places", description = "Communes, intercommunalités, départements and regions of France under their codes")
public class PlacesApi {
    /** The list changes once a year; an hour is what a correction may take to be seen. */
    private static final int AN_HOUR = 3600;

    private final Gazetteer gazetteer;
    private final PlaceSearch search;
    private final String tag;

    PlacesApi(
            Gazetteer gazetteer,
            PlaceSearch search,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.gazetteer = gazetteer;
        this.search = search;
        tag = EntityTags.ofContent(gazetteer.edition() + version);
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Find places",
            description =
                    "By the beginning of a name (accents, case, hyphens, « St » and one typing error do not matter), "
                            + "by code or by postal code; the most relevant first, then the most populated.")
    public RestResponse<PlaceList> listPlaces(
            @RestQuery @Size(max = 100) @Parameter(example = "plesse") @Nullable String q,
            @RestQuery @Nullable PlaceKind kind,
            @RestQuery
                    @Pattern(regexp = "^(DEP:)?[0-9][0-9AB][0-9]?$")
                    @Parameter(
                            description = "A département by code or key; what only touches it counts.",
                            example = "44")
                    @Nullable
                    String department,
            @RestQuery @Pattern(regexp = "^[0-9]{5}$") @Parameter(example = "44630") @Nullable String postalCode,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        var query = new PlaceQuery(Text.parameter("q", q, 100), kind, departmentOf(department), postalCode, limit);
        return cached(ifNoneMatch, () -> PlaceList.of(search.list(query), gazetteer));
    }

    @GET
    @Path("/{key}")
    @PermitAll
    @Operation(
            summary = "Get a place",
            description = "The key of a commune that merged answers the commune of today, with `redirectedFrom`.")
    public RestResponse<PlaceView> getPlace(
            @RestPath @Pattern(regexp = PlaceKind.KEY_PATTERN) @Parameter(example = "COM:44128") String key,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        var place = gazetteer.find(key).orElseThrow(Refusal::notFound);
        return cached(
                ifNoneMatch, () -> PlaceView.of(place, gazetteer, place.key().equals(key) ? null : key));
    }

    @GET
    @Path("/{key}/members")
    @PermitAll
    @Operation(
            summary = "List the members of a place",
            description = "The communes of an EPCI, an EPT, an arrondissement or a département; the départements of a "
                    + "region; the communes déléguées or associées, or the districts, of a commune.")
    public RestResponse<PlaceList> listPlaceMembers(
            @RestPath @Pattern(regexp = PlaceKind.KEY_PATTERN) @Parameter(example = "EPCI:244400404") String key,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        var place = gazetteer.find(key).orElseThrow(Refusal::notFound);
        return cached(ifNoneMatch, () -> PlaceList.of(gazetteer.members(place.key()), gazetteer));
    }

    private @Nullable Place departmentOf(@Nullable String department) {
        if (department == null) {
            return null;
        }
        var key = department.startsWith("DEP:") ? department : PlaceKind.DEPARTEMENT.key(department);
        return gazetteer.find(key).orElseThrow(() -> Refusal.invalidParameter("department", "unknown"));
    }

    private <T> RestResponse<T> cached(@Nullable String ifNoneMatch, Supplier<T> answer) {
        return CachedAnswer.of(ifNoneMatch, tag, AN_HOUR, answer);
    }
}
