package org.essaim.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is told of a funding, as its source tells it; HTML without anything that could act. */
@Schema(name = "FundingFacts")
public record FundingFacts(
        String name,
        @Nullable String initialName,
        @Nullable String shortTitle,
        @Nullable String slug,

        @Nullable @Schema(description = "Its page at the source.")
        String url,

        Bodies bodies,

        @Schema(description = "HTML: paragraphs, lists, emphasis and links only.")
        String description,

        @Schema(description = "HTML, as the description.") String eligibility,
        Perimeter perimeter,
        Aims aims,
        Dates dates,
        Amounts amounts,

        @Nullable @Schema(description = "HTML, as the description.")
        String contact,

        @Nullable String recurrence,
        @Nullable String projectExamples,
        List<String> projectReferences,
        @Nullable String europeanAid,
        boolean callForProject,
        boolean charged,
        @Nullable String originUrl,
        @Nullable String applicationUrl,
        Origin origin) {

    /** Who pays and who answers. */
    @Schema(name = "FundingBodies")
    public record Bodies(
            List<String> financers,
            List<Body> financersFull,
            List<String> instructors,
            List<Body> instructorsFull,
            List<String> programs) {}

    /** An organisation as the source knows it. */
    @Schema(name = "FundingBody")
    public record Body(
            @Nullable String id, String name, @Nullable String logo) {}

    /** Where it is offered: the words of the source, and the official place they mean. */
    @Schema(name = "FundingPerimeter")
    public record Perimeter(
            @Nullable String label,
            @Nullable String scale,

            @Nullable
            @Schema(description = "`FRANCE`, or the key of a place; none when the label means no official place.")
            String place) {}

    /** What it is for, and for whom. */
    @Schema(name = "FundingAims")
    public record Aims(
            List<String> audiences,
            List<String> aidTypes,
            List<AidType> aidTypesFull,
            List<String> categories,
            List<String> destinations,
            List<String> mobilizationSteps) {}

    /** A kind of aid and the group it belongs to. */
    @Schema(name = "FundingAidType")
    public record AidType(
            @Nullable String id,
            String name,
            @Nullable String groupId,
            @Nullable String groupName) {}

    /** When it can be asked for. */
    @Schema(name = "FundingDates")
    public record Dates(
            @Nullable LocalDate start,
            @Nullable LocalDate predeposit,
            @Nullable LocalDate deadline) {}

    /** How much: rates in percent, amounts in cents. */
    @Schema(name = "FundingAmounts")
    public record Amounts(
            @Nullable Integer rateLower,
            @Nullable Integer rateUpper,
            @Nullable String rateComment,
            @Nullable Long loanCents,
            @Nullable Long advanceCents) {}

    /** Where the source has it from, under which licence, and since when. */
    @Schema(name = "FundingOrigin")
    public record Origin(
            @Nullable String importUrl,
            @Nullable String importMention,
            @Nullable String importLicence,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {
        static final Origin NONE = new Origin(null, null, null, null, null);
    }
}
