package org.essaim.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fees that concern one person: their own, and those of the organisations that they manage. */
@ApplicationScoped
public class MyFees {
    private final FeeRepository fees;
    private final Clock clock;

    MyFees(FeeRepository fees, Clock clock) {
        this.fees = fees;
        this.clock = clock;
    }

    /** The latest year first. */
    public List<FeeView> of(UUID person) {
        var mine = fees.listOf(person, LocalDate.now(clock));
        var payers = fees.payersOf(mine);
        return mine.stream()
                .map(fee -> FeeView.of(fee, payers.getOrDefault(fee.id(), "")))
                .toList();
    }
}
