package org.essaim.shared.problem;

import java.util.Collection;
import java.util.List;

/** A step that cannot be taken from the present state; says which ones can. */
public final class IllegalTransition extends Refusal {
    private final transient List<String> allowed;

    /** @param allowed the states to which one may go from {@code from}; none from a final one */
    public IllegalTransition(Enum<?> from, Enum<?> to, Collection<? extends Enum<?>> allowed) {
        super(ProblemType.ILLEGAL_TRANSITION, "%s → %s".formatted(from.name(), to.name()));
        this.allowed = allowed.stream().map(Enum::name).sorted().toList();
    }

    @Override
    public List<String> allowed() {
        return allowed;
    }
}
