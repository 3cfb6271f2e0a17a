package org.essaim.organization.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
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
    private static final UUID INVITER = UUID.randomUUID();
    private static final Set<UUID> MANAGERS = Set.of(INVITER);

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

        assertThatThrownBy(() -> invitation.accept(LISE, later, TODAY.plusDays(20), MANAGERS))
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
        invitation.accept(LISE, NOW, TODAY, MANAGERS);

        assertThat(invitation.isAcceptedBy(LISE)).isTrue();
        assertThatThrownBy(() -> invitation.revoke(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whatWasRevokedIsNotAccepted() {
        var invitation = sent(null);
        invitation.revoke(NOW);

        assertThatThrownBy(() -> invitation.accept(LISE, NOW, TODAY, MANAGERS)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void itIsGoodAsLongAsWhoeverInvitesManagesTheOrganisation() {
        var invitation = sent(null);

        assertThat(invitation.stateAt(NOW, MANAGERS)).isEqualTo(InvitationState.PENDING);
        assertThat(invitation.stateAt(NOW, Set.of(LISE))).isEqualTo(InvitationState.EXPIRED);
        assertThatThrownBy(() -> invitation.accept(LISE, NOW, TODAY, Set.of())).isInstanceOf(IllegalTransition.class);

        invitation.answeredForBy(new Inviter(LISE, false));
        assertThat(invitation.stateAt(NOW, Set.of(LISE))).isEqualTo(InvitationState.PENDING);
    }

    @Test
    void whatIsOfferedInTheNameOfTheNetworkIsGoodWithoutAManager() {
        var invitation = offered(null, true);
        invitation.send(NOW);
        invitation.answeredForBy(new Inviter(LISE, false));

        assertThat(invitation.stateAt(NOW, Set.of())).isEqualTo(InvitationState.PENDING);
        assertThat(invitation.invitedBy()).isEqualTo(INVITER);
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
        return offered(until, false);
    }

    private static Invitation offered(@Nullable LocalDate until, boolean steward) {
        var offered = new NewInvitation("Lise@essaim.example", SeatRole.ELU, TODAY, until);
        return new Invitation(
                UUID.randomUUID(),
                "a-network",
                offered,
                new Inviter(INVITER, steward),
                Clock.fixed(NOW, ZoneId.of("Europe/Paris")));
    }
}
