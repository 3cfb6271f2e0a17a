package org.essaim.support.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an adviser makes of a request. */
@Schema(name = "RequestQualification")
public record Qualification(
        @NotEmpty @Size(max = 5) Set<@NotNull SupportTopic> topics,

        @NotNull Maturity maturity,
        @NotNull CollectivityKind collectivityKind,
        @NotNull Urgency urgency,
        @NotNull Orientation orientation,

        @Nullable
        @Min(1)
        @Max(52)
        @Schema(
                description =
                        "For `REGULAR` and `PROGRAMME_3_ANS`: weeks from one session to the next, as the network allows.")
        Integer cadenceWeeks,

        @Nullable @Valid @Schema(description = "What the requester is written; nothing if absent.")
        Reply reply) {

    /** What the requester is written. */
    @Schema(name = "RequestReply")
    public record Reply(
            @NotBlank @Size(max = 150) String subject,
            @NotBlank @Size(max = 4000) String message) {}
}
