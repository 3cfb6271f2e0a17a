package org.essaim.membership;

import static org.essaim.membership.MembershipState.ACTIVE;
import static org.essaim.membership.MembershipState.EXCLUDED;
import static org.essaim.membership.MembershipState.EXPIRED;
import static org.essaim.membership.MembershipState.RENEWAL_DUE;
import static org.essaim.membership.MembershipState.RESIGNED;
import static org.essaim.membership.MembershipState.SUSPENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.essaim.network.MembershipPolicy.Term;
import org.essaim.network.Network;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a person or an organisation is a member of a network: since when, until when, and on what it rests. */
@Entity
public class Membership {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.MEMBER;

    private @Nullable UUID person;
    private @Nullable UUID organization;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    private @Nullable UUID charter;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalBasis legalBasis;

    private @Nullable Instant informedAt;

    @Enumerated(EnumType.STRING)
    private Source source = Source.APPLICATION;

    private @Nullable String reason;
    private @Nullable String suspendedFor;
    private @Nullable String pastReason;
    private @Nullable LocalDate stateSince;

    @Version
    private int version;

    /** What somebody is to a network. */
    public enum Kind {
        MEMBER,
        /** In regular contact, without having joined. */
        SYMPATHISANT
    }

    /** How a membership came to be. */
    public enum Source {
        APPLICATION,
        IMPORT,
        ADMINISTRATION
    }

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    @SuppressWarnings("NullAway.Init")
    private Membership(Network network, @Nullable UUID person, @Nullable UUID organization, LocalDate since) {
        this.network = network.slug();
        this.person = person;
        this.organization = organization;
        this.state = ACTIVE;
        this.since = since;
        this.stateSince = since;
        this.until = Terms.firstUntil(network.membership().term(), since);
        this.legalBasis = LegalBasis.ofJoining(network, person != null);
    }

    /** A person joins. */
    public static Membership ofPerson(Network network, UUID person, LocalDate since) {
        return new Membership(network, person, null, since);
    }

    /** An organisation joins. */
    public static Membership ofOrganization(Network network, UUID organization, LocalDate since) {
        return new Membership(network, null, organization, since);
    }

    /** Who applied was told what is kept. */
    public void inform(Instant at) {
        informedAt = at;
    }

    /** The latest version of the charter that was accepted for it. */
    public void acceptCharter(UUID charterVersion) {
        charter = charterVersion;
    }

    /** Two months before its end. */
    public void comeDue(LocalDate today) {
        go(RENEWAL_DUE, null, today);
    }

    public void expire(LocalDate today) {
        go(EXPIRED, null, today);
    }

    /** One more term. A membership that runs gets it too, without changing state. */
    public void renew(Term term, LocalDate today) {
        if (!state.isRenewable()) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
        until = Terms.renewedUntil(term, until, today);
        goOn(today);
    }

    /** The dues of a year are settled; tells whether this renewed it, which it does once. */
    boolean renewByDues(Term term, int year, LocalDate today) {
        var paid = Terms.paidUntil(term, until, year, today);
        if (paid.isEmpty() || !state.isRenewable()) {
            return false;
        }
        until = paid.get();
        goOn(today);
        return true;
    }

    private void goOn(LocalDate today) {
        if (state != ACTIVE) {
            go(ACTIVE, null, today);
        }
    }

    public void suspend(String why, LocalDate today) {
        go(SUSPENDED, why, today);
    }

    /** @throws IllegalTransition when it is not suspended */
    public void reinstate(LocalDate today) {
        if (state != SUSPENDED) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
        go(ACTIVE, null, today);
    }

    /** The member leaves, and says why or not; the reason of a suspension that lasts stays beside theirs. */
    public void resign(@Nullable String why, LocalDate today) {
        if (organization != null && !state.isLiving()) {
            var others = state.next().stream().filter(next -> next != RESIGNED).toList();
            throw new IllegalTransition(state, RESIGNED, others);
        }
        var held = state == SUSPENDED ? reason : null;
        go(RESIGNED, why, today);
        suspendedFor = held;
    }

    public void exclude(String why, LocalDate today) {
        go(EXCLUDED, why, today);
    }

    /**
     * Comes back by a new application that was approved; one that is living goes on as it is. Why it was suspended or
     * excluded before is kept.
     */
    public void readmit(Term term, LocalDate today) {
        if (state.isLiving()) {
            return;
        }
        if (state == SUSPENDED) {
            throw new IllegalTransition(state, ACTIVE, state.next());
        }
        pastReason = state == EXCLUDED ? reason : suspendedFor != null ? suspendedFor : pastReason;
        state = ACTIVE;
        since = today;
        stateSince = today;
        reason = null;
        suspendedFor = null;
        until = Terms.firstUntil(term, today);
    }

    /**
     * What the network held against the member when it last was one: that it is suspended, left while it was, or was
     * excluded. Nothing of the others who left.
     */
    public Optional<MembershipState> bar() {
        if (state == EXCLUDED || state == SUSPENDED) {
            return Optional.of(state);
        }
        return suspendedFor == null ? Optional.empty() : Optional.of(SUSPENDED);
    }

    private void go(MembershipState to, @Nullable String why, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
        state = to;
        stateSince = today;
        reason = why;
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable UUID person() {
        return person;
    }

    public @Nullable UUID organization() {
        return organization;
    }

    public MembershipState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day; none when no end is known. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** The version of the charter accepted last. */
    public @Nullable UUID charter() {
        return charter;
    }

    public @Nullable LegalBasis legalBasis() {
        return legalBasis;
    }

    public @Nullable Instant informedAt() {
        return informedAt;
    }

    public Source source() {
        return source;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Of who left while suspended, why they were. */
    public @Nullable String suspendedFor() {
        return suspendedFor;
    }

    /** Of who was let in again, why they were suspended or excluded before. */
    public @Nullable String pastReason() {
        return pastReason;
    }

    public @Nullable LocalDate stateSince() {
        return stateSince;
    }

    public int version() {
        return version;
    }
}
