package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.me.MyConsents.LedgerLine;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.shared.problem.Languages;
import org.jboss.resteasy.reactive.RestResponse;

/** One's consents: each apart, dated, with its exact text, and withdrawn as simply as it was given. */
@Path("/me/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents")
public class MyConsentsApi {
    private final SignedIn signedIn;
    private final Consents consents;
    private final ConsentLedger ledger;
    private final MyTrail trail;
    private final HttpHeaders headers;

    MyConsentsApi(SignedIn signedIn, Consents consents, ConsentLedger ledger, MyTrail trail, HttpHeaders headers) {
        this.signedIn = signedIn;
        this.consents = consents;
        this.ledger = ledger;
        this.trail = trail;
        this.headers = headers;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get my consents and their whole history",
            description =
                    "For each audience what holds and its exact text, in the language asked for; then every line of the ledger.")
    public MyConsents getMyConsents() {
        return consents.of(signedIn.person(), locale());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree to be shown to an audience, or withdraw",
            description =
                    "To agree, name the text that was read by its SHA-256. What holds already is not written twice.")
    @APIResponse(
            responseCode = "201",
            description = "Written in the ledger; effective from the next request",
            content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "It holds already: the line that says so",
            content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "204", description = "Nothing was ever agreed to, so nothing is withdrawn")
    public RestResponse<LedgerLine> recordConsent(@NotNull @Valid ConsentInput input) {
        var person = signedIn.writer();
        return consents.record(person, input)
                .map(event -> {
                    trail.done(
                            person,
                            "consent." + event.action().name().toLowerCase(Locale.ROOT),
                            input.network(),
                            event.id(),
                            Map.of("audience", event.subject().audience()));
                    return RestResponse.status(RestResponse.Status.CREATED, consents.line(event));
                })
                .orElseGet(() -> asItIs(person, input));
    }

    private RestResponse<LedgerLine> asItIs(Person person, ConsentInput input) {
        return ledger.last(person.id(), new ConsentSubject(input.network(), input.audience(), input.partner()))
                .map(event -> RestResponse.ok(consents.line(event)))
                .orElseGet(RestResponse::noContent);
    }

    private Locale locale() {
        return Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
