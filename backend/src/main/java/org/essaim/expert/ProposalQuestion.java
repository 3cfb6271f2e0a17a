package org.essaim.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For what an adviser looks for experts. */
@Schema(name = "ExpertProposalQuestion")
public record ProposalQuestion(
        @NotNull @Size(max = 20) @Schema(description = "Slugs of practices; none when it is open.")
        List<@NotBlank @Size(max = 60) String> skills,

        @Nullable @Size(max = 20) @Schema(description = "Where the help is needed.", examples = "COM:44128")
        String place,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "The question, in words that name nobody.")
        String question,

        @Nullable @Min(3) @Max(6) @Schema(description = "How many to propose at most; three unless told otherwise.")
        Integer most) {}
