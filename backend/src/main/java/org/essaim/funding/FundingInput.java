package org.essaim.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A funding as a network writes it. */
@Schema(name = "FundingInput")
public record FundingInput(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 120) String shortTitle,
        @NotNull @Valid Who who,

        @NotBlank @Size(max = 40000) @Schema(description = "HTML; what could act is taken out.")
        String description,

        @NotNull @Size(max = 40000) @Schema(description = "HTML, as the description.")
        String eligibility,

        @NotNull
        @Pattern(regexp = "^(FRANCE|(COM|EPCI|DEP|REG):[0-9AB]{2,10})$")
        @Schema(description = "`FRANCE`, or the key of a commune, an EPCI, a département or a region.")
        String place,

        @NotNull @Valid What what,
        @Nullable LocalDate start,
        @Nullable LocalDate predeposit,
        @Nullable LocalDate deadline,
        @NotNull @Valid HowMuch howMuch,

        @Nullable @Size(max = 5000) @Schema(description = "HTML, as the description.")
        String contact,

        @Nullable @Size(max = 120) String recurrence,
        @Nullable @Size(max = 5000) String projectExamples,
        @Nullable @Size(max = 120) String europeanAid,
        boolean callForProject,
        boolean charged,
        boolean live,
        @Nullable @Size(max = 700) String originUrl,
        @Nullable @Size(max = 700) String applicationUrl) {

    /** Who pays and who answers. */
    @Schema(name = "FundingInputBodies")
    public record Who(
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> financers,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> instructors,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> programs) {}

    /** What it is for, and for whom. */
    @Schema(name = "FundingInputAims")
    public record What(
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> audiences,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> aidTypes,
            @NotNull @Size(max = 60) List<@NotBlank @Size(max = 200) String> categories,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> destinations,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> mobilizationSteps,
            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> projectReferences) {}

    /** Rates in percent, amounts in cents. */
    @Schema(name = "FundingInputAmounts")
    public record HowMuch(
            @Nullable @Min(0) @Max(100) Integer rateLower,
            @Nullable @Min(0) @Max(100) Integer rateUpper,
            @Nullable @Size(max = 300) String rateComment,
            @Nullable @Min(0) @Max(100_000_000_000L) Long loanCents,
            @Nullable @Min(0) @Max(100_000_000_000L) Long advanceCents) {}

    /** @throws Refusal {@code unprocessable} for what contradicts itself, an unknown place, an address that is none, too much at once */
    FundingFacts toFacts(Gazetteer gazetteer) {
        requirePossible();
        var facts = new FundingFacts(
                name.strip(),
                null,
                shortTitle,
                null,
                null,
                new FundingFacts.Bodies(who.financers(), List.of(), who.instructors(), List.of(), who.programs()),
                SafeHtml.of(description),
                SafeHtml.of(eligibility),
                perimeter(gazetteer),
                new FundingFacts.Aims(
                        what.audiences(),
                        what.aidTypes(),
                        List.of(),
                        what.categories(),
                        what.destinations(),
                        what.mobilizationSteps()),
                new FundingFacts.Dates(start, predeposit, deadline),
                new FundingFacts.Amounts(
                        howMuch.rateLower(),
                        howMuch.rateUpper(),
                        howMuch.rateComment(),
                        howMuch.loanCents(),
                        howMuch.advanceCents()),
                contact == null ? null : SafeHtml.of(contact),
                recurrence,
                projectExamples,
                what.projectReferences(),
                europeanAid,
                callForProject,
                charged,
                originUrl,
                applicationUrl,
                FundingFacts.Origin.NONE);
        if (!FactsColumn.holds(facts)) {
            throw Refusal.unprocessable("description", "Too long together with the conditions.");
        }
        return facts;
    }

    private FundingFacts.Perimeter perimeter(Gazetteer gazetteer) {
        if (place.equals(PerimeterMapping.FRANCE)) {
            return new FundingFacts.Perimeter("France", "PAYS", place);
        }
        var found = gazetteer.find(place).orElseThrow(() -> Refusal.unprocessable("place", "No such place."));
        return new FundingFacts.Perimeter(gazetteer.label(found), found.kind().name(), found.key());
    }

    private void requirePossible() {
        if (start != null && deadline != null && deadline.isBefore(start)) {
            throw Refusal.unprocessable("deadline", "Not before the start.");
        }
        if (howMuch.rateLower() != null && howMuch.rateUpper() != null && howMuch.rateUpper() < howMuch.rateLower()) {
            throw Refusal.unprocessable("howMuch.rateUpper", "Not below the lower rate.");
        }
        if (originUrl != null && !WebAddress.isSafe(originUrl)) {
            throw Refusal.unprocessable("originUrl", "An address of the web: https or http.");
        }
        if (applicationUrl != null && !WebAddress.isSafe(applicationUrl)) {
            throw Refusal.unprocessable("applicationUrl", "An address of the web: https or http.");
        }
    }
}
