package org.essaim.support.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an adviser made of a request; nothing yet, as long as it is new. */
@Embeddable
record Assessment(
        @Nullable @Enumerated(EnumType.STRING) Maturity maturity,
        @Nullable @Enumerated(EnumType.STRING) CollectivityKind collectivityKind,
        @Nullable @Enumerated(EnumType.STRING) Urgency urgency,
        @Nullable @Enumerated(EnumType.STRING) Orientation orientation,
        @Nullable Instant qualifiedAt) {
    static final Assessment NONE = new Assessment(null, null, null, null, null);

    /** What is said now; it was qualified when it was the first time. */
    Assessment corrected(Qualification said, Instant now) {
        return new Assessment(
                said.maturity(),
                said.collectivityKind(),
                said.urgency(),
                said.orientation(),
                qualifiedAt == null ? now : qualifiedAt);
    }
}
