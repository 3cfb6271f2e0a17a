package org.essaim.expert;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.place.PlaceKind;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.Text;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The experts whom a network trusts, and one's own application to be one of them. */
@Path("/networks/{slug}/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "experts", description = "Experts whom a network trusts, their vetting, and neutral proposals")
public class ExpertsApi {
    private final ExpertReaders readers;
    private final ExpertRepository experts;
    private final ExpertViews views;
    private final ExpertDesk desk;
    private final Networks networks;
    private final SignedIn signedIn;

    ExpertsApi(
            ExpertReaders readers,
            ExpertRepository experts,
            ExpertViews views,
            ExpertDesk desk,
            Networks networks,
            SignedIn signedIn) {
        this.readers = readers;
        this.experts = experts;
        this.views = views;
        this.desk = desk;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the experts whom a network trusts, by name",
            description = "Only those vetted, whose term is not over.")
    public RestResponse<ExpertPage> listExperts(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery
                    @Size(max = 100)
                    @Parameter(description = "Words of the name, the presentation or the skills")
                    @Nullable
                    String q,
            @RestQuery
                    @Size(max = 60)
                    @Parameter(description = "The slug of a practice", example = "concertation")
                    @Nullable
                    String skill,
            @RestQuery
                    @Pattern(regexp = PlaceKind.KEY_PATTERN)
                    @Parameter(description = "Only those who work in this place", example = "COM:44128")
                    @Nullable
                    String place,
            @RestQuery @Nullable ProcurementRoute procurement,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var reader = readers.in(slug);
        var query =
                new ExpertQuery(Text.parameter("q", q, 100), Text.parameter("skill", skill, 60), place, procurement);
        var page = experts.listVetted(reader.network(), query, after, limit).mapAll(found -> views.cards(found, false));
        return RestResponse.ResponseBuilder.ok(new ExpertPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Transactional
    @Operation(summary = "Get one's own application", description = "404 as long as there is none.")
    public RestResponse<ExpertView> getMyExpertApplication(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        var reader = readers.in(slug);
        var person = reader.person();
        return person == null
                ? notApplied()
                : experts.findOf(reader.network(), person)
                        .map(expert -> views.answer(expert, reader))
                        .orElseGet(ExpertsApi::notApplied);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "Get an expert",
            description = "404 unless vetted, except for the team and for oneself. How to reach them is for members.")
    public RestResponse<ExpertView> getExpert(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var reader = readers.in(slug);
        return views.answer(experts.get(reader, id), reader);
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Offer one's services",
            description = "Once in each network. Advisers enter somebody else with `onBehalf`.")
    @APIResponse(
            responseCode = "201",
            description = "Waits for an answer",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public ExpertView applyAsExpert(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Size(max = 400) @Nullable String languages,
            @NotNull @Valid NewExpert said) {
        var person = signedIn.writer();
        var reader = readers.in(slug);
        var network = networks.get(slug);
        if (!said.onBehalf()) {
            var locale = Languages.preferred(languages == null ? null : List.of(languages));
            return views.full(desk.apply(network, person, said, locale), reader);
        }
        if (!reader.writer()) {
            throw new Refusal(ProblemType.FORBIDDEN, null);
        }
        return views.full(desk.enter(network, person.id(), said), reader);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Change an expert",
            description = "By oneself or by the team. Oneself keeps what one was vetted for; what was refused is asked "
                    + "again.")
    public RestResponse<ExpertView> changeExpert(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExpertInput said) {
        var person = signedIn.writer().id();
        var reader = readers.in(slug);
        var expert = experts.get(reader, id);
        if (!reader.writer() && !reader.isOwn(expert)) {
            throw new Refusal(ProblemType.FORBIDDEN, null);
        }
        EntityTags.requireMatch(ifMatch, expert.version());
        desk.change(expert, said, reader, person);
        return views.answer(expert, reader);
    }

    @DELETE
    @Path("/me")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Take one's own application back",
            description =
                    "Once one has been trusted, the card is kept out of the list with what was said of one's missions and "
                            + "why one is suspended, until one offers it again, 24 months at most; before, nothing of it "
                            + "is left. Whoever leaves while suspended comes back suspended.")
    public void withdrawAsExpert(@RestPath @Size(max = 40) String slug) {
        var person = signedIn.writer().id();
        experts.findOf(readers.in(slug).network(), person).ifPresent(expert -> desk.withdraw(expert, person));
    }

    private static RestResponse<ExpertView> notApplied() {
        throw Refusal.notFound();
    }
}
