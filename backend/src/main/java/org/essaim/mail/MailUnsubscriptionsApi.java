package org.essaim.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Stops a kind of mail from the mail itself, without signing in: by one's mail program (RFC 8058) or by a page. */
@Path("/mail-unsubscriptions/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail", description = "What people are written about, and how often")
public class MailUnsubscriptionsApi {
    private final MailPreferences preferences;

    MailUnsubscriptionsApi(MailPreferences preferences) {
        this.preferences = preferences;
    }

    /** What a link stops. */
    public record Unsubscription(Topic topic) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Get what the link of a mail stops", description = "Reading it changes nothing.")
    public Unsubscription getUnsubscription(@RestPath @Size(max = 60) String token) {
        return preferences.topicOf(token).map(Unsubscription::new).orElseThrow(Refusal::notFound);
    }

    @POST
    @PermitAll
    @Transactional
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    @Operation(
            summary = "Stop this kind of mail",
            description = "One click (RFC 8058): whatever body a mail program sends is ignored.")
    @APIResponse(responseCode = "204", description = "This kind of mail does not come any more")
    public void unsubscribe(@RestPath @Size(max = 60) String token) {
        preferences.stop(token);
    }
}
