package org.essaim.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a member owes a network for a year, with what it was made from, and how it was settled. */
@Entity
public class Fee {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private short year;
    private @Nullable UUID person;
    private @Nullable UUID organization;

    @ManyToOne
    @JoinColumn(name = "rule")
    private FeeRule rule;

    private @Nullable Integer population;
    private @Nullable Integer vintage;
    private long amountCents;
    private @Nullable Long paidCents;

    @Enumerated(EnumType.STRING)
    private FeeState state = FeeState.DUE;

    private LocalDate dueOn;
    private @Nullable LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentMeans means;

    private @Nullable String waiverReason;
    private @Nullable Integer receiptNumber;
    private Instant issuedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Fee() {}

    /** A fee as it is issued. */
    @SuppressWarnings("NullAway.Init")
    Fee(FeeRule rule, Debtor debtor, long amountCents, Instant now) {
        this.network = debtor.network();
        this.year = (short) rule.year();
        this.person = debtor.person();
        this.organization = debtor.organization();
        this.rule = rule;
        this.population = rule.rateCents() == null ? null : debtor.population();
        this.vintage = rule.rateCents() == null ? null : debtor.vintage();
        this.amountCents = amountCents;
        this.dueOn = rule.dueOn();
        this.issuedAt = now;
    }

    /**
     * Writes down that it was paid; the first time it takes the next number of a receipt, and keeps it for good.
     *
     * @throws IllegalTransition when it is settled already
     */
    void pay(Payment payment, LocalDate today, IntSupplier nextNumber) {
        require(FeeState.PAID);
        if (payment.paidOn().isAfter(today)) {
            throw Refusal.unprocessable("paidOn", "a day to come");
        }
        var given = payment.amountCents();
        if (given != null && given != amountCents && !rule.accepts(given)) {
            throw Refusal.unprocessable("amountCents", "the rule sets the amount");
        }
        int number = receiptNumber == null ? nextNumber.getAsInt() : receiptNumber;
        go(FeeState.PAID);
        paidCents = given == null ? amountCents : given;
        paidOn = payment.paidOn();
        means = payment.means();
        receiptNumber = number;
    }

    /** Asks nothing this year, for a reason. */
    void waive(String reason) {
        go(FeeState.WAIVED);
        waiverReason = reason.strip();
    }

    /**
     * Undoes a settlement that was a mistake: what was asked is asked again. The number of its receipt stays its own, so
     * that numbers have no gap.
     */
    void reopen(LocalDate today) {
        go(dueOn.isBefore(today) ? FeeState.LATE : FeeState.DUE);
        paidCents = null;
        paidOn = null;
        means = null;
        waiverReason = null;
    }

    /** Says that the day has passed without payment. */
    void becomeLate() {
        go(FeeState.LATE);
    }

    private void go(FeeState to) {
        require(to);
        state = to;
    }

    private void require(FeeState to) {
        if (!state.next().contains(to)) {
            throw new IllegalTransition(state, to, state.next());
        }
    }

    boolean isPaid() {
        return state == FeeState.PAID;
    }

    /** Whether nothing is owed any more: it was paid, or nothing is asked. */
    boolean isSettled() {
        return isPaid() || state == FeeState.WAIVED;
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    int year() {
        return year;
    }

    @Nullable
    UUID person() {
        return person;
    }

    @Nullable
    UUID organization() {
        return organization;
    }

    FeeRule rule() {
        return rule;
    }

    @Nullable
    Integer population() {
        return population;
    }

    @Nullable
    Integer vintage() {
        return vintage;
    }

    /** What is asked, whatever was given. */
    long amountCents() {
        return amountCents;
    }

    /** What was given, as long as it is paid. */
    @Nullable
    Long paidCents() {
        return paidCents;
    }

    FeeState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    PaymentMeans means() {
        return means;
    }

    @Nullable
    String waiverReason() {
        return waiverReason;
    }

    /** « 2026-0007 », once it was paid. */
    @Nullable
    String receiptNumber() {
        return receiptNumber == null ? null : "%d-%04d".formatted(year, receiptNumber);
    }

    int version() {
        return version;
    }
}
