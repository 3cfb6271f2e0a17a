package org.essaim.membership;

import static org.essaim.membership.MembershipState.EXCLUDED;
import static org.essaim.membership.MembershipState.EXPIRED;
import static org.essaim.membership.MembershipState.RENEWAL_DUE;
import static org.essaim.membership.MembershipState.RESIGNED;
import static org.essaim.membership.MembershipState.SUSPENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private Course course;

    private LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    private @Nullable UUID charter;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalBasis legalBasis;

    private @Nullable Instant informedAt;

    @Enumerated(EnumType.STRING)
    private Source source = Source.APPLICATION;

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
        this.course = new Course(since);
        this.since = since;
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
        course.go(RENEWAL_DUE, null, today);
    }

    public void expire(LocalDate today) {
        course.go(EXPIRED, null, today);
    }

    /** One more term. A membership that runs gets it too, without changing state. */
    public void renew(Term term, LocalDate today) {
        course.requireRenewable();
        until = Terms.renewedUntil(term, until, today);
        course.goOn(today);
    }

    /** The dues of a year are settled; tells whether this renewed it, which it does once. */
    boolean renewByDues(Term term, int year, LocalDate today) {
        var paid = Terms.paidUntil(term, until, year, today);
        if (paid.isEmpty() || !state().isRenewable()) {
            return false;
        }
        until = paid.get();
        course.goOn(today);
        return true;
    }

    public void suspend(String why, LocalDate today) {
        course.go(SUSPENDED, why, today);
    }

    /** @throws IllegalTransition when it is not suspended */
    public void reinstate(LocalDate today) {
        course.reinstate(today);
    }

    /** The member leaves, and says why or not; the reason of a suspension that lasts stays beside theirs. */
    public void resign(@Nullable String why, LocalDate today) {
        if (organization != null && !state().isLiving()) {
            var others =
                    state().next().stream().filter(next -> next != RESIGNED).toList();
            throw new IllegalTransition(state(), RESIGNED, others);
        }
        course.leave(why, today);
    }

    public void exclude(String why, LocalDate today) {
        course.go(EXCLUDED, why, today);
    }

    /**
     * Comes back by a new application that was approved; one that is living goes on as it is. Why it was suspended or
     * excluded before is kept.
     */
    public void readmit(Term term, LocalDate today) {
        if (state().isLiving()) {
            return;
        }
        course.beginAnew(today);
        since = today;
        until = Terms.firstUntil(term, today);
    }

    /**
     * What the network held against the member when it last was one: that it is suspended, left while it was, or was
     * excluded. Nothing of the others who left.
     */
    public Optional<MembershipState> bar() {
        return course.bar();
    }

    public UUID id() {
        return id;
    }

    public String network() {
        return network;
    }

    public @Nullable UUID person() {
        return person;
    }

    public @Nullable UUID organization() {
        return organization;
    }

    public MembershipState state() {
        return course.state();
    }

    public LocalDate since() {
        return since;
    }

    /** The last day; none when no end is known. */
    public @Nullable LocalDate until() {
        return until;
    }

    public @Nullable String reason() {
        return course.reason();
    }

    /** Of who left while suspended, why they were. */
    public @Nullable String suspendedFor() {
        return course.suspendedFor();
    }

    /** Of who was let in again, why they were suspended or excluded before. */
    public @Nullable String pastReason() {
        return course.pastReason();
    }

    public @Nullable LocalDate stateSince() {
        return course.stateSince();
    }

    public int version() {
        return version;
    }
}
