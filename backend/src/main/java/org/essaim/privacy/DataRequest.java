package org.essaim.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a person asks a network about their data; it has a day by which it is answered. */
@Entity
public class DataRequest {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable String message;
    private Instant receivedAt;
    private LocalDate dueOn;
    private @Nullable String extensionReason;
    private @Nullable String outcome;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DataRequest() {}

    @SuppressWarnings("NullAway.Init")
    DataRequest(
            String network, UUID person, RequestKind kind, @Nullable String message, Instant received, LocalDate due) {
        this.network = network;
        this.person = person;
        this.kind = kind;
        this.message = message;
        this.state = RequestState.RECEIVED;
        this.receivedAt = received;
        this.dueOn = due;
    }

    /**
     * Takes the next step.
     *
     * @param words what the person reads of it; needed to refuse (art. 12(4))
     */
    void goTo(RequestState next, @Nullable String words, Instant at) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next, state.next());
        }
        if (next == RequestState.REFUSED && words == null) {
            throw Refusal.unprocessable("outcome", "a refusal has its reasons (GDPR, art. 12(4))");
        }
        state = next;
        outcome = words == null ? outcome : words;
        closedAt = next.isFinal() ? at : null;
    }

    /** Gives it more time, once. */
    void extend(LocalDate until, String reason) {
        if (state.isFinal() || extensionReason != null) {
            throw new Refusal(ProblemType.CONFLICT, state.isFinal() ? "Already answered." : "Already extended once.");
        }
        dueOn = until;
        extensionReason = reason;
    }

    boolean isLate(LocalDate today) {
        return !state.isFinal() && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    UUID person() {
        return person;
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    String message() {
        return message;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String extensionReason() {
        return extensionReason;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    int version() {
        return version;
    }
}
