package org.essaim.membership.application;

import static org.essaim.membership.application.ApplicationState.APPROVED;
import static org.essaim.membership.application.ApplicationState.DRAFT;
import static org.essaim.membership.application.ApplicationState.EMAIL_PENDING;
import static org.essaim.membership.application.ApplicationState.INFO_REQUESTED;
import static org.essaim.membership.application.ApplicationState.IN_REVIEW;
import static org.essaim.membership.application.ApplicationState.REFUSED;
import static org.essaim.membership.application.ApplicationState.SUBMITTED;
import static org.essaim.membership.application.ApplicationState.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.essaim.member.Person;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody asks to join a network: what they said, and how far those who run it have got. */
@Entity
public class MembershipApplication {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = DRAFT;

    private String email;
    private String locale;
    private @Nullable String draft;
    private @Nullable String form;
    private @Nullable UUID charter;
    private @Nullable Instant charterAcceptedAt;
    private @Nullable UUID deliberation;
    private @Nullable String question;
    private @Nullable String answer;
    private @Nullable String reason;
    private @Nullable UUID decidedBy;
    private @Nullable UUID person;
    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant expiresAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MembershipApplication() {}

    /** Begun under an address that is not proved yet. */
    @SuppressWarnings("NullAway.Init")
    MembershipApplication(String network, String email, Locale locale, Instant now) {
        this.network = network;
        this.email = email;
        this.locale = locale.getLanguage();
        this.createdAt = now;
    }

    /** Keeps what is typed so far. */
    void keepDraft(String typed, Instant until) {
        if (state != DRAFT) {
            throw new IllegalTransition(state, DRAFT, state.next());
        }
        draft = typed;
        expiresAt = until;
    }

    /** The form is sent; until the address is proved, it waits unseen and is erased after a while. */
    void send(String filled, Instant until) {
        go(EMAIL_PENDING);
        form = filled;
        draft = null;
        expiresAt = until;
    }

    /** The charter that was accepted by sending the form. */
    void accept(UUID charterVersion, Instant now) {
        charter = charterVersion;
        charterAcceptedAt = now;
    }

    /** Who followed the link holds the address. */
    void verify(Instant now) {
        go(SUBMITTED);
        submittedAt = now;
        expiresAt = null;
    }

    void takeIntoReview() {
        go(IN_REVIEW);
    }

    void ask(String what) {
        go(INFO_REQUESTED);
        question = what;
        answer = null;
    }

    void answer(String said) {
        if (state != INFO_REQUESTED) {
            throw new IllegalTransition(state, IN_REVIEW, state.next());
        }
        go(IN_REVIEW);
        answer = said;
    }

    /** @throws IllegalTransition before the address is proved, and once the application is decided on */
    void requireOpen() {
        if (!state.isKnownToTheNetwork() || state.next().isEmpty()) {
            throw new IllegalTransition(state, state, state.next());
        }
    }

    void attach(UUID document) {
        requireOpen();
        deliberation = document;
    }

    void approve(UUID joined, Decision decision) {
        go(APPROVED);
        person = joined;
        decided(decision);
    }

    void refuse(String why, Decision decision) {
        go(REFUSED);
        reason = why;
        decided(decision);
    }

    void withdraw(Decision decision) {
        go(WITHDRAWN);
        decided(decision);
    }

    private void decided(Decision decision) {
        decidedBy = decision.by();
        decidedAt = decision.at();
        form = decision.form();
        expiresAt = decision.keptUntil();
    }

    /** @throws IllegalTransition when the application may not go there from where it is */
    void requireStep(ApplicationState to) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
    }

    private void go(ApplicationState to) {
        requireStep(to);
        state = to;
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    ApplicationState state() {
        return state;
    }

    String email() {
        return email;
    }

    Locale locale() {
        return Locale.of(locale);
    }

    @Nullable
    String draft() {
        return draft;
    }

    /** What was sent, as JSON. */
    @Nullable
    String form() {
        return form;
    }

    @Nullable
    UUID charter() {
        return charter;
    }

    @Nullable
    Instant charterAcceptedAt() {
        return charterAcceptedAt;
    }

    @Nullable
    UUID deliberation() {
        return deliberation;
    }

    @Nullable
    String question() {
        return question;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Whether this is whom its approval let in. */
    boolean letIn(Person applicant) {
        return applicant.id().equals(person);
    }

    /** When the form was sent. */
    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }
}
