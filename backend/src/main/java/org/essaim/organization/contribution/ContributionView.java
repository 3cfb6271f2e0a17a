package org.essaim.organization.contribution;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the register. */
public record ContributionView(UUID id, ContributionSide side, ContributionKind kind, LocalDate date, String label) {

    static ContributionView of(Contribution given) {
        return new ContributionView(given.id(), given.side(), given.kind(), given.givenOn(), given.label());
    }
}
