package org.essaim.rne;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Doubt;
import org.essaim.member.MandateFunction;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** What came of checking the mandates of a network against a file of the register. */
public record MandateCheck(
        RegisterFile file,
        @Schema(description = "Whether nothing was written") boolean dryRun,
        @Schema(description = "Rows of the file") long rows,

        @Schema(description = "Declared mandates that this file lists")
        int checked,

        int matched,
        int notFound,
        int ambiguous,

        @Schema(description = "What is odd about the file; it was read all the same")
        List<FileNote> warnings,

        @Schema(description = "Rows that could not be read, at most 50")
        List<FileNote> skipped,

        @Schema(description = "The first 200 mandates that were not matched")
        List<UnmatchedMandate> unmatched) {

    private static final int MOST_SHOWN = 200;

    /** A declared mandate that the register does not simply confirm. */
    public record UnmatchedMandate(
            UUID mandate,
            @Schema(description = "Who declared it") String name,
            @Schema(examples = "COM:44128") String place,
            @Nullable MandateFunction function,
            LocalDate startDate,
            Verification verification,
            @Nullable Doubt doubt) {

        static UnmatchedMandate of(Verdict verdict) {
            var declared = verdict.declared();
            return new UnmatchedMandate(
                    declared.mandate(),
                    declared.name(),
                    declared.place(),
                    declared.function(),
                    declared.start(),
                    verdict.verification(),
                    verdict.doubt());
        }
    }

    static MandateCheck of(RegisterReading reading, RegisterFile file, boolean dryRun, List<Verdict> verdicts) {
        return new MandateCheck(
                file,
                dryRun,
                reading.rows(),
                verdicts.size(),
                count(verdicts, Verification.MATCHED),
                count(verdicts, Verification.NOT_FOUND),
                count(verdicts, Verification.AMBIGUOUS),
                reading.warnings(),
                reading.skipped(),
                verdicts.stream()
                        .filter(verdict -> verdict.verification() != Verification.MATCHED)
                        .limit(MOST_SHOWN)
                        .map(UnmatchedMandate::of)
                        .toList());
    }

    private static int count(List<Verdict> verdicts, Verification verification) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.verification() == verification)
                .count();
    }
}
