package org.essaim.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.membership.MembershipState.ACTIVE;
import static org.essaim.membership.MembershipState.EXCLUDED;
import static org.essaim.membership.MembershipState.EXPIRED;
import static org.essaim.membership.MembershipState.RENEWAL_DUE;
import static org.essaim.membership.MembershipState.RESIGNED;
import static org.essaim.membership.MembershipState.SUSPENDED;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MembershipStateTest {
    @Test
    void anyoneWhoIsStillAMemberMayLeaveOrBeExcluded() {
        assertThat(Arrays.stream(MembershipState.values())
                        .filter(state -> state.next().contains(RESIGNED)))
                .containsExactly(ACTIVE, RENEWAL_DUE, SUSPENDED, EXPIRED);
        assertThat(Arrays.stream(MembershipState.values())
                        .filter(state -> state.next().contains(EXCLUDED)))
                .containsExactly(ACTIVE, RENEWAL_DUE, SUSPENDED, EXPIRED);
    }

    @Test
    void whoLeftOrWasExcludedComesBackByANewApplicationOnly() {
        assertThat(RESIGNED.next()).isEmpty();
        assertThat(EXCLUDED.next()).isEmpty();
    }

    @Test
    void onlyTheLivingBelong() {
        assertThat(Arrays.stream(MembershipState.values()).filter(MembershipState::isLiving))
                .containsExactly(ACTIVE, RENEWAL_DUE);
    }
}
