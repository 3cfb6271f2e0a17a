package org.essaim.membership.application;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.document.Documents;
import org.essaim.network.Networks;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Links;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The applications to a network, for those who answer them. */
@Path("/networks/{slug}/membership-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationDeskApi {
    private final Networks networks;
    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final Desk desk;
    private final Documents documents;

    ApplicationDeskApi(
            Networks networks,
            ApplicationRepository applications,
            ApplicationViews views,
            Desk desk,
            Documents documents) {
        this.networks = networks;
        this.applications = applications;
        this.views = views;
        this.desk = desk;
        this.documents = documents;
    }

    /** What the applicant is asked. */
    @Schema(name = "ApplicationQuestion")
    public record Question(@NotBlank @Size(max = 2000) String question) {}

    /**
     * That an application is approved.
     *
     * @param confirmed that it is meant although the organisation is a member already: the applicant manages it beside those
     *     who do
     */
    @Schema(name = "ApplicationApproval")
    public record Approval(
            @Schema(description = "Needed when the organisation is a member already.")
            boolean confirmed) {}

    /** Why an application is refused; the applicant is told. */
    @Schema(name = "ApplicationRefusal")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(
            summary = "List the applications to a network",
            description = "The oldest first. Those whose address is not proved are in no list.")
    public RestResponse<ApplicationPage> listApplications(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @Nullable ApplicationState state,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var network = networks.get(slug).slug();
        var list = "applications/" + network + "/" + state;
        var key = Cursor.read(list, after, 1);
        if (state != null && !state.isKnownToTheNetwork()) {
            throw Refusal.invalidParameter("state", "one of those that the network may know of");
        }
        var found = applications.list(network, state, key == null ? null : Cursor.uuid(key.getFirst()), limit + 1);
        var page = Slice.of(found, limit, last -> Cursor.write(list, last.id())).map(views::line);
        return RestResponse.ResponseBuilder.ok(
                        new ApplicationPage(page.items(), applications.countWaiting(network), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Operation(summary = "Get an application", description = "What was sent, what was asked, and what may follow.")
    public ApplicationDetail getApplication(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return views.detail(applications.getOf(networks.get(slug).slug(), id));
    }

    @GET
    @Path("/{id}/deliberation")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION, NetworkFunction.DPO})
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Get the decision of the council", description = "As the applicant sent it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<byte[]> getDeliberation(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        var deliberation = applications.getOf(networks.get(slug).slug(), id).deliberation();
        if (deliberation == null) {
            throw Refusal.notFound();
        }
        var document = documents.find(deliberation).orElseThrow(Refusal::notFound);
        return RestResponse.ResponseBuilder.ok(document.content())
                .type(document.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(document.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }

    @PUT
    @Path("/{id}/review")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(summary = "Take an application into review", description = "The applicant is told.")
    public ApplicationDetail reviewApplication(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        return views.detail(desk.review(networks.get(slug), id));
    }

    @PUT
    @Path("/{id}/question")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask the applicant for information", description = "They answer by the link they are sent.")
    public ApplicationDetail askApplicant(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid Question question) {
        return views.detail(desk.ask(networks.get(slug), id, question.question()));
    }

    @PUT
    @Path("/{id}/approval")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve an application",
            description =
                    "From now on the applicant, or their organisation, is a member; they are told. Whoever was excluded, or "
                            + "left while suspended, is let in by administration alone. An organisation that is a member already "
                            + "needs `confirmed`, and its managers are told; one that comes back keeps no former seat.")
    public ApplicationDetail approveApplication(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @Nullable
                    @Valid
                    @RequestBody(
                            required = false,
                            content = @Content(schema = @Schema(implementation = Approval.class)))
                    Approval approval) {
        return views.detail(desk.approve(networks.get(slug), id, approval != null && approval.confirmed()));
    }

    @PUT
    @Path("/{id}/refusal")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse an application", description = "For a reason, which the applicant is told.")
    public ApplicationDetail refuseApplication(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid Reason reason) {
        return views.detail(desk.refuse(networks.get(slug), id, reason.reason()));
    }
}
