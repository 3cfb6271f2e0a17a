package org.essaim.figures;

import static org.essaim.shared.security.NetworkFunction.ENTRUSTED;

import jakarta.annotation.security.PermitAll;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.figures.FigureSheets.Wanted;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures of a network: with small counts for those who run it, without for everyone. */
@Path("/networks/{slug}/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "Figures of a network, each with its definition, source, day and history")
public class FiguresApi {
    private static final String DAY =
            "The day to count on, today or before. For everyone it is the first of that month, as far back as months are "
                    + "kept and a year in any case; for those who run the network any day, today by default.";
    private static final String MONTHS =
            "Months of history. To everyone, of the months that are not kept, the twelve latest are counted and the "
                    + "others left out.";

    private final Networks networks;
    private final Caller caller;
    private final FigureSheets sheets;

    FiguresApi(Networks networks, Caller caller, FigureSheets sheets) {
        this.networks = networks;
        this.caller = caller;
        this.sheets = sheets;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Read the figures of a network",
            description = "To everyone, a count built on fewer than five persons is not told, nor what would tell it "
                    + "by subtraction. Animation, administration and DPO read all.")
    public RestResponse<FigureSheet> getFigures(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Parameter(description = DAY) @Nullable LocalDate at,
            @RestQuery @Min(1) @Max(60) @DefaultValue("12") @Parameter(description = MONTHS) int months,
            HttpHeaders headers) {
        var wanted = wanted(slug, at, months, headers);
        return answer(wanted, sheets.of(wanted)).build();
    }

    @GET
    @Path("/csv")
    @Produces("text/csv; charset=utf-8")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Take the figures of a network to a spreadsheet",
            description = "The same as `getFigures`, with definitions: UTF-8 with a byte order mark, separated by `;`.")
    public RestResponse<String> exportFigures(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Parameter(description = DAY) @Nullable LocalDate at,
            @RestQuery @Min(1) @Max(60) @DefaultValue("12") @Parameter(description = MONTHS) int months,
            HttpHeaders headers) {
        var wanted = wanted(slug, at, months, headers);
        var sheet = sheets.of(wanted);
        return answer(wanted, new FiguresCsv(wanted.locale()).write(sheet))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"chiffres-%s-%s.csv\"".formatted(sheet.network(), sheet.asOf()))
                .build();
    }

    private Wanted wanted(String slug, @Nullable LocalDate at, int months, HttpHeaders headers) {
        return new Wanted(
                networks.get(slug),
                caller.holdsAnyOf(ENTRUSTED, slug),
                at,
                months,
                Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static <T> RestResponse.ResponseBuilder<T> answer(Wanted wanted, T content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .header(HttpHeaders.CONTENT_LANGUAGE, wanted.locale().getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, wanted.full() ? "private, no-store" : "public, max-age=60");
    }
}
