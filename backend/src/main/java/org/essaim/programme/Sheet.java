package org.essaim.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The evaluation sheet of an action, as the territory filled it. */
@Embeddable
record Sheet(
        String providers,
        Integer relevance,
        Integer transfer,
        Integer participants,
        Long spentCents,
        @Nullable String comment,
        LocalDate filledOn) {}
