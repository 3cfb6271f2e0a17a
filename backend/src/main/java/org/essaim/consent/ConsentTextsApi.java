package org.essaim.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The exact texts that people agreed to; they name no person. */
@Path("/consent-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents", description = "What people agreed to show, and to whom")
public class ConsentTextsApi {
    private final ConsentTexts texts;

    ConsentTextsApi(ConsentTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("/{sha256}")
    @PermitAll
    @Operation(
            summary = "Get the exact text of a consent by its SHA-256",
            description = "A text never changes: another wording has another hash.")
    public ConsentTextView getConsentText(@RestPath @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        return texts.find(sha256).map(ConsentTextView::of).orElseThrow(Refusal::notFound);
    }
}
