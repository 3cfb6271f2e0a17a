package org.essaim.relay;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The messages that were reported, for those who run the network. */
@Path("/networks/{slug}/contact-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contact")
public class ContactReportsApi {
    private final Networks networks;
    private final SignedIn signedIn;
    private final ReportRepository reports;
    private final PersonRepository persons;
    private final ReportMails mails;
    private final AuditLog audit;
    private final Clock clock;

    ContactReportsApi(
            Networks networks,
            SignedIn signedIn,
            ReportRepository reports,
            PersonRepository persons,
            ReportMails mails,
            AuditLog audit,
            Clock clock) {
        this.networks = networks;
        this.signedIn = signedIn;
        this.reports = reports;
        this.persons = persons;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the messages that were reported",
            description = "Those that wait, the oldest first; or those that are decided, the latest first.")
    public RestResponse<ContactReportPage> listContactReports(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @DefaultValue("true") @Parameter(description = "Those that wait, or those that are decided")
                    boolean open,
            @RestQuery @Size(max = 400) @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @RestQuery @Min(1) @Max(100) @DefaultValue("50") int limit,
            UriInfo uri) {
        var page = reports.list(networks.get(slug).slug(), open, after, limit).mapAll(this::views);
        return RestResponse.ResponseBuilder.ok(new ContactReportPage(page.items(), page.next()))
                .header(HttpHeaders.LINK, Links.next(uri, page.next()))
                .build();
    }

    @PUT
    @Path("/{id}/decision")
    @Authenticated
    @FunctionRequired({NetworkFunction.ANIMATION, NetworkFunction.ADMINISTRATION})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about a report",
            description = "Once. The sender is told of a warning or of a suspension, which lasts 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ContactReportView.class)))
    public RestResponse<ContactReportView> decideContactReport(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecisionInput input) {
        var network = networks.get(slug);
        var by = signedIn.person();
        var report = reports.get(network.slug(), id);
        EntityTags.requireMatch(ifMatch, report.version());
        report.decide(input.decision(), by.id(), clock);
        reports.flush();
        mails.tell(network, persons.findById(report.sender()), report);
        audit.done(
                Actor.person(by.id()),
                "contact.decide",
                network.slug(),
                id.toString(),
                Map.of("decision", input.decision()));
        return RestResponse.ResponseBuilder.ok(views(List.of(report)).getFirst())
                .header(HttpHeaders.ETAG, EntityTags.of(report.version()))
                .build();
    }

    private List<ContactReportView> views(List<ContactReport> found) {
        var ids = found.stream()
                .flatMap(report -> Stream.of(report.sender(), report.person()))
                .distinct()
                .toList();
        var known = persons.list("id in ?1", ids).stream().collect(toMap(Person::id, identity()));
        return found.stream().map(report -> ContactReportView.of(report, known)).toList();
    }
}
