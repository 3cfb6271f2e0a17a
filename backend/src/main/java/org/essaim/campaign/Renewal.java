package org.essaim.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.member.MandateKind;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That the mandates of a kind, in a network, ended on a day, and that their holders are asked for the new one. */
@Entity
public class Renewal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Column(name = "ends_on")
    private LocalDate endDate;

    @Generated
    @Column(name = "started_at")
    private Instant startedAt;

    private @Nullable UUID startedBy;
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Renewal() {}

    @SuppressWarnings("NullAway.Init")
    Renewal(String network, RenewalInput input, UUID by) {
        this.network = network;
        this.kind = input.kind();
        this.endDate = input.endDate();
        this.startedBy = by;
    }

    /**
     * Takes the renewal back, as long as nobody has answered.
     *
     * @throws Refusal {@code conflict} once somebody has, or when it is undone already
     */
    void undo(long answers, Instant now) {
        if (undoneAt != null || answers > 0) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    undoneAt != null ? "It is undone already." : "Somebody has answered already.");
        }
        undoneAt = now;
    }

    public UUID id() {
        return id;
    }

    public MandateKind kind() {
        return kind;
    }

    /** The last day of the mandates that it ended. */
    public LocalDate endDate() {
        return endDate;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public int version() {
        return version;
    }
}
