package org.essaim.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year of a programme: its half days, and its review once it is written. */
@Embeddable
record ProgrammeYear(
        int halfDays,
        @Nullable String happened,
        @Nullable String changed,
        @Nullable String ahead,
        @Nullable LocalDate reviewedOn) {

    static ProgrammeYear of(int halfDays) {
        return new ProgrammeYear(halfDays, null, null, null, null);
    }

    ProgrammeYear granting(int days) {
        return new ProgrammeYear(days, happened, changed, ahead, reviewedOn);
    }

    ProgrammeYear reviewed(YearReview said, LocalDate today) {
        return new ProgrammeYear(halfDays, said.happened().strip(), said.changed(), said.ahead(), today);
    }

    boolean isReviewed() {
        return reviewedOn != null;
    }

    @Nullable
    YearReview review() {
        return happened == null ? null : new YearReview(happened, changed, ahead);
    }
}
