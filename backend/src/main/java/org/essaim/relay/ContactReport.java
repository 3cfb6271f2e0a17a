package org.essaim.relay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A message that its recipient found abusive, and what was decided. */
@Entity
public class ContactReport {
    static final int DAYS_SUSPENDED = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID message;
    private String network;
    private UUID sender;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private @Nullable String comment;
    private @Nullable String excerpt;

    @Generated
    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportDecision decision;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate suspendedUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ContactReport() {}

    @SuppressWarnings("NullAway.Init")
    ContactReport(RelayMessage message, ReportInput report) {
        this.message = message.id();
        this.network = message.network();
        this.sender = message.sender();
        this.person = message.recipient();
        this.reason = report.reason();
        this.comment = report.comment();
        this.excerpt = report.excerpt();
    }

    /**
     * Decides, once. What was shown of the message has then served.
     *
     * @throws Refusal {@code conflict} when it is decided already
     */
    void decide(ReportDecision made, UUID by, Clock clock) {
        if (decision != null) {
            throw new Refusal(ProblemType.CONFLICT, "It is decided already.");
        }
        decision = made;
        decidedBy = by;
        decidedAt = clock.instant();
        excerpt = null;
        if (made == ReportDecision.SUSPENDED) {
            suspendedUntil = LocalDate.now(clock).plusDays(DAYS_SUSPENDED);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID sender() {
        return sender;
    }

    /** Who reported. */
    public UUID person() {
        return person;
    }

    public ReportReason reason() {
        return reason;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable String excerpt() {
        return excerpt;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable ReportDecision decision() {
        return decision;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    public int version() {
        return version;
    }
}
