package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.funding.LeadState.DROPPED;
import static org.essaim.funding.LeadState.FILED;
import static org.essaim.funding.LeadState.GRANTED;
import static org.essaim.funding.LeadState.PROPOSED;
import static org.essaim.funding.LeadState.REFUSED;
import static org.essaim.funding.LeadState.SPOTTED;

import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class FundingLeadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final FundingLead lead =
            new FundingLead("territoires-engagement", UUID.randomUUID(), UUID.randomUUID(), DAY);

    @Test
    void aLeadGoesFromSpottedToGrantedAndRemembersTheDays() {
        lead.move(PROPOSED, null, DAY.plusDays(1));
        lead.move(FILED, 1_500_000L, DAY.plusDays(2));
        lead.move(GRANTED, 1_200_000L, DAY.plusDays(3));

        assertThat(lead.state()).isEqualTo(GRANTED);
        assertThat(lead.amountCents()).isEqualTo(1_200_000L);
        assertThat(lead.spottedOn()).isEqualTo(DAY);
        assertThat(lead.proposedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(lead.filedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(lead.decidedOn()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void aStepIsNotSkippedAndAGrantIsFinal() {
        assertThatThrownBy(() -> lead.move(FILED, null, DAY)).isInstanceOf(IllegalTransition.class);
        lead.move(PROPOSED, null, DAY);
        lead.move(FILED, 100L, DAY);
        lead.move(GRANTED, null, DAY);

        assertThat(lead.state().next()).isEmpty();
        assertThatThrownBy(() -> lead.move(SPOTTED, null, DAY)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whatWasDroppedOrRefusedIsFollowedAgainFromTheStart() {
        lead.remind(DAY.plusDays(3), DAY);
        lead.move(PROPOSED, 100L, DAY);
        lead.move(DROPPED, null, DAY.plusDays(1));
        lead.move(SPOTTED, null, DAY.plusDays(2));

        assertThat(lead.spottedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(lead.proposedOn()).isNull();
        assertThat(lead.decidedOn()).isNull();
        assertThat(lead.amountCents()).isEqualTo(100L);
        assertThat(lead.remind(DAY.plusDays(3), DAY.plusDays(2)))
                .as("people are told of what is followed again")
                .contains(1L);
        lead.move(PROPOSED, null, DAY);
        lead.move(FILED, null, DAY);
        lead.move(REFUSED, null, DAY);
        assertThat(lead.state().next()).containsExactly(SPOTTED);
    }

    @Test
    void aDeadlineThatIsPostponedIsToldAnew() {
        assertThat(lead.remind(DAY.plusDays(5), DAY)).contains(5L);

        assertThat(lead.remind(DAY.plusDays(60), DAY.plusDays(1))).isEmpty();
        assertThat(lead.remind(DAY.plusDays(60), DAY.plusDays(40))).contains(20L);
        assertThat(lead.remind(DAY.plusDays(60), DAY.plusDays(41))).isEmpty();
        assertThat(lead.remind(DAY.plusDays(60), DAY.plusDays(55))).contains(5L);
    }

    @Test
    void aGrantSaysHowMuchAndARefusalNeedNot() {
        lead.move(PROPOSED, null, DAY);
        lead.move(FILED, null, DAY);

        assertThatThrownBy(() -> lead.move(GRANTED, null, DAY)).isInstanceOf(Refusal.class);
        assertThat(lead.state()).isEqualTo(FILED);
        lead.move(REFUSED, null, DAY);
        assertThat(lead.state()).isEqualTo(REFUSED);
    }

    @Test
    void aDeadlineIsToldOnceThirtyDaysBeforeAndOnceSeven() {
        var deadline = DAY.plusDays(40);

        assertThat(lead.remind(deadline, DAY)).isEmpty();
        assertThat(lead.remind(deadline, DAY.plusDays(10))).contains(30L);
        assertThat(lead.remind(deadline, DAY.plusDays(11))).isEmpty();
        assertThat(lead.remind(deadline, DAY.plusDays(35))).contains(5L);
        assertThat(lead.remind(deadline, DAY.plusDays(36))).isEmpty();
    }

    @Test
    void aLeadSpottedLateIsToldOnceAndWhatIsFiledOrOverIsNot() {
        assertThat(lead.remind(DAY.plusDays(3), DAY)).contains(3L);
        assertThat(lead.remind(DAY.plusDays(3), DAY.plusDays(1))).isEmpty();
        var over = new FundingLead("territoires-engagement", UUID.randomUUID(), UUID.randomUUID(), DAY);
        assertThat(over.remind(DAY.minusDays(1), DAY)).isEmpty();
        over.move(PROPOSED, null, DAY);
        over.move(FILED, null, DAY);
        assertThat(over.remind(DAY.plusDays(3), DAY)).isEmpty();
    }
}
