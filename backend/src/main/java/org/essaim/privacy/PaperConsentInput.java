package org.essaim.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentSubject;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a signed form says; the file itself is the body. */
public class PaperConsentInput {
    @RestQuery
    @NotNull
    Audience audience;

    @RestQuery
    @Nullable
    UUID partner;

    @RestQuery
    @NotNull
    @Parameter(description = "The date on the paper", example = "2026-11-20")
    LocalDate signedOn;

    @RestQuery
    @NotNull
    @Pattern(regexp = "[0-9a-f]{64}")
    @Parameter(description = "The exact text that was printed, by its SHA-256")
    String textSha256;

    @RestQuery
    @NotNull
    @Size(min = 1, max = 160)
    @Parameter(description = "The name of the file", example = "accord-signe.pdf")
    String name;

    @SuppressWarnings("NullAway.Init")
    public PaperConsentInput() {}

    ConsentSubject subject(String network) {
        return new ConsentSubject(network, audience, partner);
    }
}
