package org.essaim.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A funding that advisers follow for a track, from the day it was spotted to the decision. */
@Entity
public class FundingLead {
    static final int EARLY = 30;
    static final int SOON = 7;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID track;
    private UUID funding;

    @Enumerated(EnumType.STRING)
    private LeadState state;

    private @Nullable Long amountCents;
    private LocalDate spottedOn;
    private @Nullable LocalDate proposedOn;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable Integer reminded;
    private @Nullable LocalDate remindedFor;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FundingLead() {}

    @SuppressWarnings("NullAway.Init")
    FundingLead(String network, UUID track, UUID funding, LocalDate today) {
        this.network = network;
        this.track = track;
        this.funding = funding;
        state = LeadState.SPOTTED;
        spottedOn = today;
    }

    /**
     * Takes the next step. What was dropped or refused is followed again from the start, with what was asked for then.
     *
     * @param cents what is asked for, or was granted; none leaves what was said before
     * @throws IllegalTransition for a step that cannot be taken from here
     * @throws Refusal {@code unprocessable} for a grant without an amount
     */
    void move(LeadState to, @Nullable Long cents, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
        if (to == LeadState.GRANTED && cents == null && amountCents == null) {
            throw Refusal.unprocessable("amountCents", "How much was granted?");
        }
        if (cents != null) {
            amountCents = cents;
        }
        state = to;
        switch (to) {
            case PROPOSED -> proposedOn = today;
            case FILED -> filedOn = today;
            case GRANTED, REFUSED, DROPPED -> decidedOn = today;
            case SPOTTED -> beginAgain(today);
        }
    }

    private void beginAgain(LocalDate today) {
        spottedOn = today;
        proposedOn = null;
        filedOn = null;
        decidedOn = null;
        reminded = null;
        remindedFor = null;
    }

    /**
     * Whether people have to be told now that the deadline comes near: once thirty days before it, once seven, and anew when
     * it is another one.
     *
     * @return how many days remain; none when there is nothing to tell
     */
    Optional<Long> remind(@Nullable LocalDate deadline, LocalDate today) {
        if (deadline == null || state != LeadState.SPOTTED && state != LeadState.PROPOSED) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, deadline);
        int step = left <= SOON ? SOON : EARLY;
        boolean isTold = deadline.equals(remindedFor) && reminded != null && reminded <= step;
        if (left < 0 || left > EARLY || isTold) {
            return Optional.empty();
        }
        reminded = step;
        remindedFor = deadline;
        return Optional.of(left);
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

    public UUID funding() {
        return funding;
    }

    public LeadState state() {
        return state;
    }

    public @Nullable Long amountCents() {
        return amountCents;
    }

    public LocalDate spottedOn() {
        return spottedOn;
    }

    public @Nullable LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public int version() {
        return version;
    }
}
