package org.essaim.me;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentAction;
import org.jspecify.annotations.Nullable;

/**
 * What a person agrees to or withdraws.
 *
 * @param textSha256 names the words that the person has just read; needed to agree
 */
public record ConsentInput(
        @NotNull @Size(max = 40) @Schema(examples = "territoires44")
        String network,

        @NotNull Audience audience,
        @Nullable UUID partner,
        @NotNull ConsentAction action,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String textSha256) {}
