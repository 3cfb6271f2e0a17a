package org.essaim.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeRuleTest {
    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);
    private static final int PLESSE = 5_335;

    @Test
    void thirtyFourCentsForEachInhabitantOfPlesse() {
        assertThat(perInhabitant("34.00", null, null).amountFor(PLESSE)).hasValue(181_390);
    }

    @Test
    void theCapHoldsWhenItIsLower() {
        assertThat(perInhabitant("34.00", null, 150_000L).amountFor(PLESSE)).hasValue(150_000);
        assertThat(perInhabitant("34.00", null, 200_000L).amountFor(PLESSE)).hasValue(181_390);
    }

    @Test
    void theMinimumHoldsForTheSmallest() {
        assertThat(perInhabitant("34.00", 5_000L, 150_000L).amountFor(80)).hasValue(5_000);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1, 1", "0.5, 3, 2", "0.4999, 1, 0", "34.125, 4, 137", "34.125, 2, 68"})
    void halfACentIsRoundedUp(String rate, int population, long cents) {
        assertThat(perInhabitant(rate, null, null).amountFor(population)).hasValue(cents);
    }

    @Test
    void withoutAPopulationThereIsNoAmount() {
        assertThat(perInhabitant("34.00", 5_000L, null).amountFor(null)).isEmpty();
    }

    @Test
    void aFixedAmountIsTheSameForAll() {
        assertThat(rule(Payer.PERSON, FeeRuleKind.FLAT, 2_500L, null, null, null)
                        .amountFor(null))
                .hasValue(2_500);
    }

    @Test
    void aChosenAmountIsAnyFromTheMinimumOn() {
        var chosen = rule(Payer.PERSON, FeeRuleKind.CHOSEN, 2_000L, null, 500L, null);

        assertThat(chosen.amountFor(null)).hasValue(2_000);
        assertThat(chosen.accepts(500)).isTrue();
        assertThat(chosen.accepts(499)).isFalse();
        assertThat(rule(Payer.PERSON, FeeRuleKind.FLAT, 2_500L, null, null, null)
                        .accepts(9_900))
                .isFalse();
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertRefused(() -> rule(Payer.PERSON, FeeRuleKind.PER_INHABITANT, null, "34", null, null), "kind");
        assertRefused(() -> rule(Payer.ORGANIZATION, FeeRuleKind.PER_INHABITANT, null, null, null, null), "rateCents");
        assertRefused(() -> rule(Payer.ORGANIZATION, FeeRuleKind.FLAT, null, null, null, null), "amountCents");
        assertRefused(() -> rule(Payer.ORGANIZATION, FeeRuleKind.FLAT, 100L, "34", null, null), "rateCents");
        assertRefused(() -> perInhabitant("34", 200L, 100L), "capCents");
    }

    private static void assertRefused(Runnable decision, String field) {
        assertThatThrownBy(decision::run).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.type()).isEqualTo(ProblemType.UNPROCESSABLE);
            assertThat(refused.errors().getFirst().field()).isEqualTo(field);
        });
    }

    private static FeeRule perInhabitant(String rate, @Nullable Long minimum, @Nullable Long cap) {
        return rule(Payer.ORGANIZATION, FeeRuleKind.PER_INHABITANT, null, rate, minimum, cap);
    }

    static FeeRule rule(
            Payer payer,
            FeeRuleKind kind,
            @Nullable Long amount,
            @Nullable String rate,
            @Nullable Long minimum,
            @Nullable Long cap) {
        var decided = new NewFeeRule(
                payer, kind, amount, rate == null ? null : new BigDecimal(rate), minimum, cap, END_OF_MARCH);
        return new FeeRule("a-network", 2026, 1, decided, Instant.EPOCH);
    }
}
