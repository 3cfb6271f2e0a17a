package org.essaim.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IllegalTransitionTest {
    private enum Door {
        OPEN,
        CLOSED,
        LOCKED
    }

    @Test
    void aRefusedStepSaysWhichOnesCanBeTaken() {
        var refused = new IllegalTransition(Door.CLOSED, Door.CLOSED, Set.of(Door.OPEN, Door.LOCKED));

        assertThat(refused.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION);
        assertThat(refused.allowed()).containsExactly("LOCKED", "OPEN");
        assertThat(refused).hasMessage("CLOSED → CLOSED");
    }
}
