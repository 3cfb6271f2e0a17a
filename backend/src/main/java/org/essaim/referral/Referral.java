package org.essaim.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A collectivité sent on to an expert, a peer, a partner or a resource, from the proposal to what came of it. */
@Entity
public class Referral {
    /** Both sides are reminded of what has not moved for so long (ANCT advice unit: three weeks). */
    static final Period PATIENCE = Period.ofDays(21);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID track;

    @Enumerated(EnumType.STRING)
    private ReferralTarget target;

    private @Nullable UUID expert;
    private @Nullable UUID proposal;
    private @Nullable String name;
    private @Nullable String url;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.PROPOSED;

    private @Nullable String outcome;
    private LocalDate proposedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate contactedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate remindOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    @SuppressWarnings("NullAway.Init")
    Referral(String network, UUID track, NewReferral said, LocalDate today) {
        this.network = network;
        this.track = track;
        target = said.target();
        expert = said.expert();
        proposal = said.proposal();
        name = said.name();
        url = said.url();
        reason = said.reason();
        proposedOn = today;
        remindOn = today.plus(PATIENCE);
    }

    /**
     * Takes the next step.
     *
     * @param why why it was declined or led nowhere; nobody has to say
     * @throws IllegalTransition for a step that cannot be taken from here
     */
    void move(ReferralState to, @Nullable String why, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
        state = to;
        switch (to) {
            case ACCEPTED -> answeredOn = today;
            case CONTACTED -> contactedOn = today;
            case DECLINED -> answeredOn = endedOn = today;
            case MISSION, NO_FOLLOW_UP -> endedOn = today;
            case PROPOSED -> throw new AssertionError(to);
        }
        outcome = to.isOver() && to != ReferralState.MISSION ? why : null;
        remindOn = to.isOver() ? null : today.plus(PATIENCE);
    }

    /** Notes that both sides were reminded: the next time comes after the same patience. */
    void reminded(LocalDate today) {
        remindOn = today.plus(PATIENCE);
    }

    /** Whether the collectivité may say what it thinks of the expert. */
    boolean canBeEvaluated() {
        return state == ReferralState.MISSION && expert != null;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public UUID track() {
        return track;
    }

    public ReferralTarget target() {
        return target;
    }

    /** None for what is no expert, and once they have left the list for good. */
    public @Nullable UUID expert() {
        return expert;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String url() {
        return url;
    }

    public String reason() {
        return reason;
    }

    public ReferralState state() {
        return state;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate contactedOn() {
        return contactedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable LocalDate remindOn() {
        return remindOn;
    }

    public int version() {
        return version;
    }
}
