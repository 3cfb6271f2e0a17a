package org.essaim.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class RequestStateTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    private final DataRequest request =
            new DataRequest("territoires44", UUID.randomUUID(), RequestKind.RECTIFY, null, NOW, DUE);

    @Test
    void aStepThatIsNotTheNextOneSaysWhichAre() {
        assertThatThrownBy(() -> request.goTo(RequestState.DONE, null, NOW))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("IDENTITY_CHECK"));
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void anAnsweredRequestStaysAnswered() {
        request.goTo(RequestState.IDENTITY_CHECK, null, NOW);
        request.goTo(RequestState.IN_PROGRESS, null, NOW);
        request.goTo(RequestState.DONE, "C’est corrigé.", NOW);

        assertThat(request.closedAt()).isEqualTo(NOW);
        assertThat(request.isLate(DUE.plusDays(1))).isFalse();
        assertThatThrownBy(() -> request.goTo(RequestState.IN_PROGRESS, null, NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> request.extend(DUE, "Trop tard")).isInstanceOf(Refusal.class);
    }

    @Test
    void aRefusalHasItsReasons() {
        request.goTo(RequestState.IDENTITY_CHECK, null, NOW);

        assertThatThrownBy(() -> request.goTo(RequestState.REFUSED, null, NOW)).isInstanceOf(Refusal.class);
        assertThat(request.state()).isEqualTo(RequestState.IDENTITY_CHECK);
    }

    @Test
    void moreTimeIsTakenOnce() {
        request.extend(DUE.plusMonths(2), "Des archives à chercher");

        assertThat(request.dueOn()).isEqualTo(DUE.plusMonths(2));
        assertThatThrownBy(() -> request.extend(DUE.plusMonths(4), "Encore")).isInstanceOf(Refusal.class);
    }

    @Test
    void itIsLateFromTheDayAfter() {
        assertThat(request.isLate(DUE)).isFalse();
        assertThat(request.isLate(DUE.plusDays(1))).isTrue();
    }
}
