package org.essaim.expert;

import static org.essaim.expert.ExpertState.APPLIED;
import static org.essaim.expert.ExpertState.EXPIRED;
import static org.essaim.expert.ExpertState.REFUSED;
import static org.essaim.expert.ExpertState.SUSPENDED;
import static org.essaim.expert.ExpertState.VETTED;
import static org.essaim.expert.ExpertState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who offers advice to the collectivities of a network, and whom it trusts once vetted, for a time. */
@Entity
public class Expert {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private @Nullable UUID applicant;
    private @Nullable UUID enteredBy;

    @Embedded
    private Offer offer = new Offer();

    private String locale;

    @Embedded
    private CharterAcceptance charter;

    @Enumerated(EnumType.STRING)
    private ExpertState state = APPLIED;

    private LocalDate stateSince;
    private @Nullable String reason;
    private @Nullable LocalDate expiresOn;
    private boolean trustedOnce;
    private @Nullable LocalDate remindedOn;
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private String sortName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Expert() {}

    /** @param self whether this person applies for themself; else they enter somebody whose signed charter they hold */
    @SuppressWarnings("NullAway.Init")
    Expert(
            String network,
            UUID person,
            boolean self,
            Locale locale,
            ExpertInput said,
            CharterAcceptance charter,
            LocalDate today) {
        this.network = network;
        this.applicant = self ? person : null;
        this.enteredBy = self ? null : person;
        this.locale = locale.getLanguage();
        this.charter = charter;
        this.createdAt = charter.acceptedAt();
        this.stateSince = today;
        offer.write(said);
    }

    /** Takes over what those who vet, or advise, write. */
    void change(ExpertInput said) {
        offer.write(said);
    }

    /**
     * Takes over what the expert writes. What they were vetted for stays as it is; what was refused is asked again. Whoever
     * left while suspended comes back suspended: only those who vet take that away.
     *
     * @throws Refusal {@code conflict} when the change needs those who vet
     */
    void changeByApplicant(ExpertInput said, LocalDate today) {
        boolean leftWhileSuspended = state == WITHDRAWN && reason != null;
        if (leftWhileSuspended) {
            offer.write(said);
            state = SUSPENDED;
            stateSince = today;
            return;
        }
        if (state == APPLIED || state == REFUSED || state == WITHDRAWN) {
            offer.write(said);
            state = APPLIED;
            reason = null;
            stateSince = today;
            expiresOn = null;
            return;
        }
        if (!offer.promisesTheSameAs(said)) {
            throw new Refusal(
                    ProblemType.CONFLICT, "What an expert was vetted for is changed by those who run the network.");
        }
        offer.write(said);
    }

    /**
     * Trusts them from today on: the first time, again once the end is near or past, or after a suspension, which takes
     * nothing from a term that still runs.
     *
     * @throws Refusal {@code forbidden} when somebody vets themself, {@code illegal-transition} when it cannot be now
     */
    void vet(UUID by, LocalDate today, Period term, Period notice) {
        requireAnother(by);
        var before = go(VETTED, today, notice);
        trustedOnce = true;
        boolean runs = expiresOn != null && !expiresOn.isBefore(today);
        if (before == SUSPENDED && runs) {
            return;
        }
        expiresOn = (runs && expiresOn != null ? expiresOn : today).plus(term);
        remindedOn = null;
    }

    void refuse(UUID by, String why, LocalDate today, Period notice) {
        requireAnother(by);
        go(REFUSED, today, notice);
        reason = why.strip();
    }

    void suspend(UUID by, String why, LocalDate today, Period notice) {
        requireAnother(by);
        go(SUSPENDED, today, notice);
        reason = why.strip();
    }

    /** Leaves the list by themself; why they were suspended stays to be read. */
    void withdraw(LocalDate today) {
        if (state == WITHDRAWN) {
            return;
        }
        if (state != SUSPENDED) {
            reason = null;
        }
        state = WITHDRAWN;
        stateSince = today;
    }

    /** Whether they were ever trusted, however often they left since. */
    boolean hasBeenTrusted() {
        return trustedOnce;
    }

    /** Notes that the end of the term was told. */
    void reminded(LocalDate today) {
        remindedOn = today;
    }

    /** Where they are that day: a term that is over ends by itself, its last day still counts. */
    ExpertState state(LocalDate today) {
        return state == VETTED && expiresOn != null && expiresOn.isBefore(today) ? EXPIRED : state;
    }

    boolean isAppliedBy(@Nullable UUID person) {
        return applicant != null && applicant.equals(person);
    }

    /** The states to which one may go that day. */
    Set<ExpertState> next(LocalDate today, Period notice) {
        return state(today).next(expiresOn != null && !today.isBefore(expiresOn.minus(notice)));
    }

    private ExpertState go(ExpertState to, LocalDate today, Period notice) {
        var from = state(today);
        var allowed = next(today, notice);
        if (!allowed.contains(to)) {
            throw new IllegalTransition(from, to, allowed);
        }
        state = to;
        stateSince = today;
        reason = null;
        return from;
    }

    private void requireAnother(UUID by) {
        if (isAppliedBy(by) || by.equals(enteredBy)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN, "Nobody decides of their own application, or of one that they entered.");
        }
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    @Nullable
    UUID applicant() {
        return applicant;
    }

    Offer offer() {
        return offer;
    }

    Locale locale() {
        return Locale.of(locale);
    }

    @Nullable
    String reason() {
        return reason;
    }

    LocalDate stateSince() {
        return stateSince;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    String sortName() {
        return sortName;
    }

    int version() {
        return version;
    }
}
