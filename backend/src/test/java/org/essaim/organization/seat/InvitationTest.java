package org.essaim.organization.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.TooManyRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    private static final UUID LISE = UUID.randomUUID();

    @Test
    void itsLinkIsGoodForFourteenDays() {
        var invitation = sent(null);

        assertThat(invitation.stateAt(NOW.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isEqualTo(InvitationState.PENDING);
        assertThat(invitation.stateAt(NOW.plus(Duration.ofDays(14)))).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void itsLinkIsNeverGoodAfterTheLastDayOfTheSeat() {
        var invitation = sent(TODAY.plusDays(1));

        assertThat(invitation.expiresAt()).isEqualTo(Instant.parse("2026-09-08T22:00:00Z"));
    }

    @Test
    void anExpiredOneIsSentAgainButNotAccepted() {
        var invitation = sent(null);
        var later = NOW.plus(Duration.ofDays(20));

        assertThatThrownBy(() -> invitation.accept(LISE, later, TODAY.plusDays(20)))
                .asInstanceOf(type(IllegalTransition.class))
                .satisfies(refused -> assertThat(refused.allowed()).containsExactly("PENDING", "REVOKED"));

        invitation.send(later);
        assertThat(invitation.stateAt(later)).isEqualTo(InvitationState.PENDING);
    }

    @Test
    void sendingAgainVoidsTheLinkBefore() {
        var invitation = unsent(null);

        assertThat(invitation.send(NOW)).isNotEqualTo(invitation.send(NOW));
    }

    @Test
    void itIsSentAgainOnceADay() {
        var invitation = sent(null);
        assertThatThrownBy(() -> invitation.remind(NOW.plus(Duration.ofHours(23))))
                .asInstanceOf(type(TooManyRequests.class))
                .satisfies(refused -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(1)));

        invitation.remind(NOW.plus(Duration.ofHours(24)));
        assertThatThrownBy(() -> invitation.remind(NOW.plus(Duration.ofHours(25))))
                .isInstanceOf(TooManyRequests.class);
    }

    @Test
    void whatWasAcceptedIsNotRevoked() {
        var invitation = sent(null);
        invitation.accept(LISE, NOW, TODAY);

        assertThat(invitation.isAcceptedBy(LISE)).isTrue();
        assertThatThrownBy(() -> invitation.revoke(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whatWasRevokedIsNotAccepted() {
        var invitation = sent(null);
        invitation.revoke(NOW);

        assertThatThrownBy(() -> invitation.accept(LISE, NOW, TODAY)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void addressesAreComparedWithoutCase() {
        assertThat(sent(null).isFor(" LISE@Essaim.example ")).isTrue();
        assertThat(sent(null).isFor("lise@other.example")).isFalse();
        assertThat(sent(null).isFor(null)).isFalse();
    }

    private static Invitation sent(@Nullable LocalDate until) {
        var invitation = unsent(until);
        invitation.send(NOW);
        return invitation;
    }

    private static Invitation unsent(@Nullable LocalDate until) {
        var offered = new NewInvitation("Lise@essaim.example", SeatRole.ELU, TODAY, until);
        return new Invitation(
                UUID.randomUUID(),
                "a-network",
                offered,
                UUID.randomUUID(),
                Clock.fixed(NOW, ZoneId.of("Europe/Paris")));
    }
}
