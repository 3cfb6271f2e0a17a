package org.essaim.membership.application;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.consent.ConsentTexts;
import org.essaim.membership.charter.Charters;
import org.essaim.network.Networks;
import org.essaim.shared.limits.UnprovedMails;
import org.essaim.shared.problem.Languages;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Where anyone asks to join a network, without an account. */
@Path("/networks/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications", description = "How one joins a network")
public class ApplicationsApi {
    private final Networks networks;
    private final Reception reception;
    private final Charters charters;
    private final JoiningDues dues;
    private final ConsentTexts texts;
    private final UnprovedMails unproved;
    private final HttpHeaders headers;

    ApplicationsApi(
            Networks networks,
            Reception reception,
            Charters charters,
            JoiningDues dues,
            ConsentTexts texts,
            UnprovedMails unproved,
            HttpHeaders headers) {
        this.networks = networks;
        this.reception = reception;
        this.charters = charters;
        this.dues = dues;
        this.texts = texts;
        this.unproved = unproved;
        this.headers = headers;
    }

    @GET
    @Path("/membership-form")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Get what a network asks of those who want to join",
            description = "The profiles it takes in, its charter and the consents, in the language asked for.")
    public MembershipForm getMembershipForm(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        var network = networks.get(slug);
        var charter =
                network.membership().charterRequired() ? charters.current(slug).orElse(null) : null;
        return MembershipForm.of(network, charter, dues.asked(slug).orElse(null), texts, locale());
    }

    @POST
    @Path("/membership-applications")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Ask to join a network",
            description = "A link is sent to the address. Until it is followed nobody sees the application, and after a"
                    + " week it is erased. The answer is the same whether the address is known or not. From one"
                    + " place of the web, only so many are taken in within an hour.")
    @APIResponse(responseCode = "202", description = "Taken in; the rest is in the mail")
    public void applyToNetwork(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewApplication application) {
        unproved.takeOne();
        reception.receive(networks.get(slug), application, locale());
    }

    @POST
    @Path("/membership-application-drafts")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Put an application aside, to resume it later",
            description =
                    "The link by which to resume it is sent to the address; it is kept for thirty days. Counted with"
                            + " the applications from the same place.")
    @APIResponse(responseCode = "202", description = "Kept; the link is in the mail")
    public void keepApplicationDraft(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid NewDraft draft) {
        unproved.takeOne();
        reception.keep(networks.get(slug), draft, locale());
    }

    private Locale locale() {
        return Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
