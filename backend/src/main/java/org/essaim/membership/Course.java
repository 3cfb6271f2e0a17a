package org.essaim.membership;

import static org.essaim.membership.MembershipState.ACTIVE;
import static org.essaim.membership.MembershipState.EXCLUDED;
import static org.essaim.membership.MembershipState.RESIGNED;
import static org.essaim.membership.MembershipState.SUSPENDED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.essaim.shared.problem.IllegalTransition;
import org.jspecify.annotations.Nullable;

/** Where a membership is in its life, since when and why; and what was held against the member before. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    private MembershipState state = ACTIVE;

    private @Nullable LocalDate stateSince;
    private @Nullable String reason;
    private @Nullable String suspendedFor;
    private @Nullable String pastReason;

    protected Course() {}

    Course(LocalDate since) {
        this.stateSince = since;
    }

    /** @throws IllegalTransition when this cannot follow */
    void go(MembershipState to, @Nullable String why, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
        state = to;
        stateSince = today;
        reason = why;
    }

    /** @throws IllegalTransition when it cannot be given one more term */
    void requireRenewable() {
        if (!state.isRenewable()) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
    }

    void goOn(LocalDate today) {
        if (state != ACTIVE) {
            go(ACTIVE, null, today);
        }
    }

    /** @throws IllegalTransition when it is not suspended */
    void reinstate(LocalDate today) {
        if (state != SUSPENDED) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
        go(ACTIVE, null, today);
    }

    /** The member leaves, and says why or not; the reason of a suspension that lasts stays beside theirs. */
    void leave(@Nullable String why, LocalDate today) {
        var held = state == SUSPENDED ? reason : null;
        go(RESIGNED, why, today);
        suspendedFor = held;
    }

    /** Begins anew, unless it is suspended; why it was suspended or excluded before is kept. */
    void beginAnew(LocalDate today) {
        if (state == SUSPENDED) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
        pastReason = state == EXCLUDED ? reason : suspendedFor != null ? suspendedFor : pastReason;
        state = ACTIVE;
        stateSince = today;
        reason = null;
        suspendedFor = null;
    }

    Optional<MembershipState> bar() {
        if (state == EXCLUDED || state == SUSPENDED) {
            return Optional.of(state);
        }
        return suspendedFor == null ? Optional.empty() : Optional.of(SUSPENDED);
    }

    MembershipState state() {
        return state;
    }

    @Nullable
    LocalDate stateSince() {
        return stateSince;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String suspendedFor() {
        return suspendedFor;
    }

    @Nullable
    String pastReason() {
        return pastReason;
    }
}
