package org.essaim.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.referral.ReferralState.ACCEPTED;
import static org.essaim.referral.ReferralState.CONTACTED;
import static org.essaim.referral.ReferralState.DECLINED;
import static org.essaim.referral.ReferralState.MISSION;
import static org.essaim.referral.ReferralState.NO_FOLLOW_UP;
import static org.essaim.referral.ReferralState.PROPOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Referral referral = referral(ReferralTarget.EXPERT);

    @Test
    void eachStepHasItsDayUntilTheMission() {
        referral.move(ACCEPTED, null, DAY.plusDays(2));
        referral.move(CONTACTED, null, DAY.plusDays(9));
        referral.move(MISSION, null, DAY.plusDays(40));

        assertThat(List.of(referral.proposedOn(), referral.answeredOn(), referral.contactedOn(), referral.endedOn()))
                .containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(9), DAY.plusDays(40));
        assertThat(referral.canBeEvaluated()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED", "DECLINED"})
    void whatIsProposedIsAcceptedOrDeclinedAndNothingElse(ReferralState step) {
        assertThatThrownBy(() -> referral.move(step, null, DAY))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("ACCEPTED", "DECLINED"));
    }

    @Test
    void bothSidesAreRemindedThreeWeeksAfterEachStepAndNeverOnceItIsOver() {
        assertThat(referral.remindOn()).isEqualTo(LocalDate.of(2026, 10, 26));

        referral.move(ACCEPTED, null, DAY.plusDays(10));
        assertThat(referral.remindOn()).isEqualTo(LocalDate.of(2026, 11, 5));
        referral.reminded(LocalDate.of(2026, 11, 5));
        assertThat(referral.remindOn()).isEqualTo(LocalDate.of(2026, 11, 26));

        referral.move(NO_FOLLOW_UP, null, DAY.plusDays(60));
        assertThat(referral.remindOn()).isNull();
    }

    @Test
    void whyItWasDeclinedIsKeptAndAMissionNeedsNoReason() {
        referral.move(DECLINED, "Trop loin", DAY);
        assertThat(referral.outcome()).isEqualTo("Trop loin");
        assertThat(referral.state().next()).isEmpty();

        var other = referral(ReferralTarget.EXPERT);
        other.move(ACCEPTED, "lu", DAY);
        assertThat(other.outcome()).isNull();
    }

    @Test
    void whatIsNoExpertIsNotEvaluated() {
        var partner = referral(ReferralTarget.PARTNER);
        partner.move(ACCEPTED, null, DAY);
        partner.move(CONTACTED, null, DAY);
        partner.move(MISSION, null, DAY);

        assertThat(partner.canBeEvaluated()).isFalse();
    }

    @Test
    void anExpertComesFromAProposalAndAnythingElseHasAName() {
        var id = UUID.randomUUID();
        assertThatThrownBy(said(ReferralTarget.EXPERT, id, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(said(ReferralTarget.EXPERT, null, id, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(said(ReferralTarget.EXPERT, id, id, "Un nom")).isInstanceOf(Refusal.class);
        assertThatThrownBy(said(ReferralTarget.PARTNER, null, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(said(ReferralTarget.PARTNER, id, id, "Un nom")).isInstanceOf(Refusal.class);
        assertThat(PROPOSED.isOver()).isFalse();
    }

    private static ThrowingCallable said(
            ReferralTarget target, @Nullable UUID expert, @Nullable UUID proposal, @Nullable String name) {
        return new NewReferral(target, expert, proposal, name, null, "Parce que")::requireWhole;
    }

    private static Referral referral(ReferralTarget target) {
        boolean isExpert = target == ReferralTarget.EXPERT;
        var some = isExpert ? UUID.randomUUID() : null;
        return new Referral(
                "territoires-engagement",
                UUID.randomUUID(),
                new NewReferral(target, some, some, isExpert ? null : "Le CAUE", null, "Parce que"),
                DAY);
    }
}
