package org.essaim.activity;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.activity.ActivitySheets.Wanted;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The activity of the advisers of a network: exact on any days for the team, a quarter at a time for everyone. */
@Path("/networks/{slug}/support/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support figures", description = "Figures of what advisers do, each with its definition, source and period")
public class SupportFiguresApi {
    private static final Set<NetworkFunction> TEAM = Set.of(CONSEIL, ANIMATION, ADMINISTRATION);

    private static final String FROM =
            "The first day. For everyone it is that of a quarter in `quarters`, by default the latest; for the team any "
                    + "day, at most three years before `to`, by default a year before.";
    private static final String TO =
            "The last day: for everyone that of the quarter, for the team today at the latest, by default that of last month.";

    private final Networks networks;
    private final Caller caller;
    private final ActivitySheets sheets;

    SupportFiguresApi(Networks networks, Caller caller, ActivitySheets sheets) {
        this.networks = networks;
        this.caller = caller;
        this.sheets = sheets;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Read the figures of what the advisers of a network do",
            description =
                    "To everyone, of a quarter that is over, as it was counted then; a count below five is not told, "
                            + "nor what would tell it. Advisers, animation and administration read all, of any days.")
    public RestResponse<ActivitySheet> getSupportFigures(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Parameter(description = FROM) @Nullable LocalDate from,
            @RestQuery @Parameter(description = TO) @Nullable LocalDate to,
            HttpHeaders headers) {
        var wanted = wanted(slug, from, to, headers);
        return answer(wanted, sheets.of(wanted)).build();
    }

    @GET
    @Path("/csv")
    @Produces("text/csv; charset=utf-8")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Take the figures of what advisers do to a spreadsheet",
            description =
                    "The same as `getSupportFigures`, with definitions: UTF-8 with a byte order mark, separated by `;`.")
    public RestResponse<String> exportSupportFigures(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Parameter(description = FROM) @Nullable LocalDate from,
            @RestQuery @Parameter(description = TO) @Nullable LocalDate to,
            HttpHeaders headers) {
        var wanted = wanted(slug, from, to, headers);
        var sheet = sheets.of(wanted);
        return answer(wanted, new ActivityCsv(wanted.locale()).write(sheet))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"accompagnement-%s-%s-%s.csv\""
                                .formatted(sheet.network(), sheet.from(), sheet.to()))
                .build();
    }

    private Wanted wanted(String slug, @Nullable LocalDate from, @Nullable LocalDate to, HttpHeaders headers) {
        return new Wanted(
                networks.get(slug).require(Module.SUPPORT),
                caller.holdsAnyOf(TEAM, slug),
                from,
                to,
                Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static <T> RestResponse.ResponseBuilder<T> answer(Wanted wanted, T content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.VARY, "Accept-Language, Authorization")
                .header(HttpHeaders.CONTENT_LANGUAGE, wanted.locale().getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, wanted.full() ? "private, no-store" : "public, max-age=60");
    }
}
