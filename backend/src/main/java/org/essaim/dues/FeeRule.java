package org.essaim.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How the dues of one year are made, for one kind of payer; never changed, but replaced by another revision. */
@Entity
@Immutable
public class FeeRule {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private short year;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    private int revision;

    @Enumerated(EnumType.STRING)
    private FeeRuleKind kind;

    private @Nullable Long amountCents;
    private @Nullable BigDecimal rateCents;
    private @Nullable Long minimumCents;
    private @Nullable Long capCents;
    private LocalDate dueOn;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FeeRule() {}

    /** @throws Refusal {@code unprocessable} when kind, payer and amounts do not go together */
    @SuppressWarnings("NullAway.Init")
    FeeRule(String network, int year, int revision, NewFeeRule decided, Instant now) {
        requireSense(decided);
        this.network = network;
        this.year = (short) year;
        this.payer = decided.payer();
        this.revision = revision;
        this.kind = decided.kind();
        this.amountCents = decided.amountCents();
        this.rateCents = decided.rateCents();
        this.minimumCents = decided.minimumCents();
        this.capCents = decided.capCents();
        this.dueOn = decided.dueOn();
        this.createdAt = now;
    }

    private static void requireSense(NewFeeRule decided) {
        boolean perInhabitant = decided.kind() == FeeRuleKind.PER_INHABITANT;
        if (perInhabitant && decided.payer() == Payer.PERSON) {
            throw Refusal.unprocessable("kind", "a person has no inhabitants");
        }
        if (perInhabitant != (decided.rateCents() != null)) {
            throw Refusal.unprocessable("rateCents", "goes with a rule per inhabitant, and only with it");
        }
        if (perInhabitant == (decided.amountCents() != null)) {
            throw Refusal.unprocessable("amountCents", "goes with a fixed or chosen amount, and only with them");
        }
        if (decided.minimumCents() != null
                && decided.capCents() != null
                && decided.capCents() < decided.minimumCents()) {
            throw Refusal.unprocessable("capCents", "below the minimum");
        }
    }

    /**
     * The amount for a payer, in cents: population × rate, rounded half up, then held between minimum and cap.
     *
     * @param population of the place of an organisation
     * @return empty when the rule needs a population that is not known
     */
    OptionalLong amountFor(@Nullable Integer population) {
        if (rateCents == null) {
            return OptionalLong.of(within(amountCents == null ? 0 : amountCents));
        }
        if (population == null) {
            return OptionalLong.empty();
        }
        var exact = rateCents.multiply(BigDecimal.valueOf(population));
        return OptionalLong.of(within(exact.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** Whether somebody may give this amount: only where it is chosen, and within the rule. */
    boolean accepts(long cents) {
        return kind == FeeRuleKind.CHOSEN && cents == within(cents);
    }

    private long within(long cents) {
        long least = minimumCents == null ? cents : Math.max(cents, minimumCents);
        return capCents == null ? least : Math.min(least, capCents);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    Payer payer() {
        return payer;
    }

    int revision() {
        return revision;
    }

    FeeRuleKind kind() {
        return kind;
    }

    @Nullable
    Long amountCents() {
        return amountCents;
    }

    @Nullable
    BigDecimal rateCents() {
        return rateCents;
    }

    @Nullable
    Long minimumCents() {
        return minimumCents;
    }

    @Nullable
    Long capCents() {
        return capCents;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
