package org.essaim.programme;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The programmes of a network: the territories that agreed to be named, and what all of them say of the actions. */
@Path("/networks/{slug}/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammesApi {
    private final Networks networks;
    private final ProgrammeRepository programmes;
    private final Synthesis synthesis;
    private final Gazetteer gazetteer;

    ProgrammesApi(Networks networks, ProgrammeRepository programmes, Synthesis synthesis, Gazetteer gazetteer) {
        this.networks = networks;
        this.programmes = programmes;
        this.synthesis = synthesis;
        this.gazetteer = gazetteer;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the territories in a programme, by name",
            description = "Only those that agreed to be told to everyone.")
    public RestResponse<ProgrammePage> listProgrammes(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery
                    @Pattern(regexp = "DEP:[0-9][0-9AB][0-9]?")
                    @Parameter(description = "The key of a département", example = "DEP:44")
                    @Nullable
                    String department,
            @RestQuery
                    @Size(max = 60)
                    @Parameter(description = "The slug of a practice", example = "concertation")
                    @Nullable
                    String theme,
            @RestQuery @Size(max = 1000) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var slice = programmes.listPublished(network(slug), department, theme, after, limit);
        var page = new ProgrammePage(
                slice.items().stream()
                        .map(told -> ProgrammePage.ProgrammeCard.of(told, gazetteer))
                        .toList(),
                slice.next());
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/synthesis")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Read what territories say of the actions of programmes",
            description = "Of all programmes of the network, by year in which an action was held and by kind.")
    public SynthesisView getProgrammeSynthesis(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        return new SynthesisView(synthesis.of(network(slug)));
    }

    @GET
    @Path("/synthesis/csv")
    @Produces("text/csv; charset=utf-8")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Take what territories say of the actions to a spreadsheet",
            description = "The same as `getProgrammeSynthesis`: UTF-8 with a byte order mark, separated by `;`.")
    public RestResponse<String> exportProgrammeSynthesis(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug, HttpHeaders headers) {
        var locale = Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ResponseBuilder.ok(new SynthesisCsv(locale).write(synthesis.of(network(slug))))
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"programmes-%s.csv\"".formatted(slug))
                .build();
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.SUPPORT).slug();
    }
}
