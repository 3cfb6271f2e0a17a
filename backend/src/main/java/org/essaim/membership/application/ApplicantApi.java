package org.essaim.membership.application;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.document.Documents;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * One's own application, by the link that was sent. The secret of the link travels in a header, so that no address, log
 * or trail holds it.
 */
@Path("/membership-application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicantApi {
    private static final int MOST_BYTES = (int) (10 * AcceptsUpTo.MEGABYTE);

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final ApplicationConfig config;
    private final Reception reception;
    private final Documents documents;
    private final Networks networks;
    private final ApplicationMails mails;
    private final Forms forms;
    private final Clock clock;

    ApplicantApi(
            ApplicationRepository applications,
            ApplicationViews views,
            ApplicationConfig config,
            Reception reception,
            Documents documents,
            Networks networks,
            ApplicationMails mails,
            Forms forms,
            Clock clock) {
        this.applications = applications;
        this.views = views;
        this.config = config;
        this.reception = reception;
        this.documents = documents;
        this.networks = networks;
        this.mails = mails;
        this.forms = forms;
        this.clock = clock;
    }

    /** What the applicant answers to a question. */
    @Schema(name = "ApplicationAnswer")
    public record Answer(@NotBlank @Size(max = 4000) String answer) {}

    /** What is typed so far. */
    @Schema(name = "ApplicationDraft")
    public record Draft(
            @NotNull @Schema(type = SchemaType.OBJECT) Map<String, Object> draft) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Get my application",
            description = "By the link that was sent; where it is, and what is asked.")
    public ApplicantView getMyApplication(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return step(link, (application, network) -> {});
    }

    @PUT
    @Path("/draft")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep what I typed so far", description = "Of a draft; it is kept thirty days more.")
    public ApplicantView keepMyDraft(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link,
            @NotNull @Valid Draft draft) {
        return step(
                link,
                (application, network) -> application.keepDraft(
                        forms.write(draft.draft()),
                        ZonedDateTime.now(clock).plus(config.draftKept()).toInstant()));
    }

    @PUT
    @Path("/submission")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send the application that I had put aside",
            description = "The link has proved the address: it goes to the network at once.")
    public ApplicantView submitMyApplication(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link,
            @NotNull @Valid ApplicationForm form) {
        return step(link, (application, network) -> reception.submit(application, network, form));
    }

    @PUT
    @Path("/verification")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Confirm my address",
            description = "From then on those who run the network know of the application.")
    public ApplicantView verifyMyAddress(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return step(link, reception::verify);
    }

    @PUT
    @Path("/answer")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer what the network asked", description = "The application goes back into review.")
    public ApplicantView answerQuestion(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link,
            @NotNull @Valid Answer answer) {
        return step(link, (application, network) -> {
            application.answer(answer.answer().strip());
            reception.note("application.answer", application);
            mails.send(application, network, "application-answered", Map.of());
        });
    }

    @PUT
    @Path("/deliberation")
    @PermitAll
    @Transactional
    @AcceptsUpTo(10 * AcceptsUpTo.MEGABYTE)
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Operation(
            summary = "Attach the decision of the council",
            description = "Of an organisation, once the address is confirmed. A PDF, JPEG or PNG of at most 10 MB; the "
                    + "last one sent counts.")
    public ApplicantView attachDeliberation(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link,
            @RestQuery @NotNull @Size(min = 1, max = 200) String name,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/pdf",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file) {
        return step(link, (application, network) -> {
            application.requireOpen();
            requireOrganization(application);
            var before = application.deliberation();
            application.attach(documents.keep(file, name, Documents.PAPERS, MOST_BYTES));
            if (before != null) {
                applications.flush();
                documents.forget(before);
            }
            reception.note("application.attach", application);
        });
    }

    @PUT
    @Path("/withdrawal")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Take my application back",
            description = "One that the network does not know of yet is erased at once, and its link leads nowhere.")
    public ApplicantView withdrawMyApplication(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        return step(link, (application, network) -> {
            boolean known = application.state().isKnownToTheNetwork();
            var now = ZonedDateTime.now(clock);
            application.withdraw(new Decision(
                    null,
                    now.toInstant(),
                    forms.decided(application.form()),
                    now.plus(config.decisionKept()).toInstant()));
            if (known) {
                reception.note("application.withdraw", application);
                mails.send(application, network, "application-withdrawn", Map.of());
            } else {
                applications.delete(application);
            }
        });
    }

    private void requireOrganization(MembershipApplication application) {
        if (forms.form(application.form())
                .filter(form -> form.organization() != null)
                .isEmpty()) {
            throw Refusal.unprocessable("file", "only an organisation joins by a decision");
        }
    }

    private ApplicantView step(@Nullable String link, BiConsumer<MembershipApplication, Network> change) {
        var application = applications.byLink(link, clock.instant());
        var network = networks.get(application.network());
        change.accept(application, network);
        return views.mine(application, network);
    }
}
