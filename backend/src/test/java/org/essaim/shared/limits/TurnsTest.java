package org.essaim.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2, ProblemType.UNAVAILABLE);

    @Test
    void aClientHasOneAtATimeHoweverManyAreFree() {
        turns.take("a");

        assertThat(refusal("a")).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        turns.take("b");
    }

    @Test
    void whoFindsAllTakenComesBackOnceOneIsLeft() {
        turns.take("a");
        turns.take("b");
        assertThat(refusal("c")).isEqualTo(ProblemType.UNAVAILABLE);

        turns.leave("a");

        turns.take("c");
        assertThat(refusal("a")).isEqualTo(ProblemType.UNAVAILABLE);
    }

    private ProblemType refusal(String client) {
        return catchThrowableOfType(Refusal.class, () -> turns.take(client)).type();
    }
}
