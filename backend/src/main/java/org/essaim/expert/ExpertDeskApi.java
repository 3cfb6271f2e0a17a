package org.essaim.expert;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;
import static org.essaim.shared.security.NetworkFunction.DPO;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.consent.ConsentTextView;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The experts of a network for those who vet them, and the charter that they accept. */
@Path("/networks/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
public class ExpertDeskApi {
    private final ExpertReaders readers;
    private final ExpertRepository experts;
    private final ExpertViews views;
    private final ExpertDesk desk;
    private final ExpertCharter charter;
    private final Evaluations evaluations;
    private final Networks networks;
    private final SignedIn signedIn;

    ExpertDeskApi(
            ExpertReaders readers,
            ExpertRepository experts,
            ExpertViews views,
            ExpertDesk desk,
            ExpertCharter charter,
            Evaluations evaluations,
            Networks networks,
            SignedIn signedIn) {
        this.readers = readers;
        this.experts = experts;
        this.views = views;
        this.desk = desk;
        this.charter = charter;
        this.evaluations = evaluations;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    /** Why an application is refused, or an expert suspended; they read it. */
    @Schema(name = "ExpertReason")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /** What collectivities said of an expert. */
    @Schema(name = "ExpertEvaluationList")
    public record EvaluationList(List<EvaluationView> items) {}

    @GET
    @Path("/expert-charter")
    @PermitAll
    @Transactional
    @Operation(summary = "Get the charter that experts accept", description = "An application names its `sha256`.")
    public ConsentTextView getExpertCharter(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Size(max = 400) @Nullable String languages) {
        var network = networks.get(slug).require(Module.SUPPORT);
        return ConsentTextView.of(
                charter.current(network, Languages.preferred(languages == null ? null : List.of(languages))));
    }

    @GET
    @Path("/expert-applications")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION, DPO})
    @Transactional
    @Operation(
            summary = "List the experts of a network in any state",
            description = "Who applied first comes first; only those in one state, if it is told.")
    public RestResponse<ExpertPage> listExpertApplications(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Nullable ExpertState state,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var reader = readers.in(slug);
        var page = experts.listAll(reader.network(), state, after, limit).mapAll(found -> views.cards(found, true));
        return RestResponse.ResponseBuilder.ok(new ExpertPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/experts/{id}/evaluations")
    @Authenticated
    @FunctionRequired({CONSEIL})
    @Transactional
    @Operation(
            summary = "List what collectivities said of an expert",
            description =
                    "Each evaluation, the latest first: for advisers alone. Everyone else reads averages, from five on.")
    public EvaluationList listExpertEvaluations(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        return new EvaluationList(
                evaluations.list(experts.get(readers.in(slug), id).id()));
    }

    @PUT
    @Path("/experts/{id}/vetting")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Trust an expert, or renew it",
            description =
                    "For 24 months unless configured otherwise. Nobody vets themself. A term is renewed from 60 days "
                            + "before its end on.")
    public RestResponse<ExpertView> vetExpert(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        var expert = asked(reader, id, ifMatch);
        desk.vet(expert, networks.get(slug), by);
        return views.answer(expert, reader);
    }

    @PUT
    @Path("/experts/{id}/refusal")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(summary = "Refuse an application", description = "The expert reads why, and may apply again.")
    public RestResponse<ExpertView> refuseExpert(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason said) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        var expert = asked(reader, id, ifMatch);
        desk.refuse(expert, networks.get(slug), said.reason(), by);
        return views.answer(expert, reader);
    }

    @PUT
    @Path("/experts/{id}/suspension")
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Suspend an expert",
            description = "Listed and proposed no more, until vetted again. They read why.")
    public RestResponse<ExpertView> suspendExpert(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason said) {
        var by = signedIn.person().id();
        var reader = readers.in(slug);
        var expert = asked(reader, id, ifMatch);
        desk.suspend(expert, networks.get(slug), said.reason(), by);
        return views.answer(expert, reader);
    }

    private Expert asked(ExpertReader reader, UUID id, @Nullable String ifMatch) {
        var expert = experts.get(reader, id);
        EntityTags.requireMatch(ifMatch, expert.version());
        return expert;
    }
}
