package org.essaim.rne;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.rne.SeatTally.Count;

/** What came of counting the seats of a file of the register. */
public record SeatLoad(
        RegisterFile file,
        @Schema(description = "Whether nothing was written") boolean dryRun,
        LocalDate asOf,
        @Schema(description = "Rows of the file") long rows,
        int places,
        long seats,
        long women,

        @Schema(description = "Rows in places that are not known here")
        int unplaced,

        List<FileNote> warnings,

        @Schema(description = "Rows that could not be read, at most 50")
        List<FileNote> skipped) {

    static SeatLoad of(RegisterReading reading, RegisterFile file, boolean dryRun, LocalDate asOf, SeatTally tally) {
        var counts = tally.counts();
        return new SeatLoad(
                file,
                dryRun,
                asOf,
                reading.rows(),
                tally.places(),
                counts.stream().mapToLong(Count::seats).sum(),
                counts.stream().mapToLong(Count::women).sum(),
                tally.unplaced(),
                reading.warnings(),
                reading.skipped());
    }
}
