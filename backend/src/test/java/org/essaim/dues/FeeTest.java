package org.essaim.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeeTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate BEFORE = DUE.minusDays(10);
    private static final LocalDate AFTER = DUE.plusDays(1);

    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void aPaymentTakesTheNextNumber() {
        var fee = fee();

        fee.pay(payment(null), BEFORE, numbers::incrementAndGet);

        assertThat(fee.state()).isEqualTo(FeeState.PAID);
        assertThat(fee.receiptNumber()).isEqualTo("2026-0001");
    }

    @Test
    void undoneAndPaidAgainItKeepsItsNumber() {
        var fee = fee();
        fee.pay(payment(null), BEFORE, numbers::incrementAndGet);

        fee.reopen(BEFORE);
        fee.pay(payment(null), BEFORE, numbers::incrementAndGet);

        assertThat(fee.receiptNumber()).isEqualTo("2026-0001");
        assertThat(numbers).hasValue(1);
    }

    @Test
    void undoneAfterItsDayItIsLate() {
        var fee = fee();
        fee.waive("Première année offerte");

        fee.reopen(AFTER);

        assertThat(fee.state()).isEqualTo(FeeState.LATE);
        assertThat(fee.waiverReason()).isNull();
    }

    @Test
    void whatIsSettledIsNotSettledAgain() {
        var fee = fee();
        fee.waive("Première année offerte");

        assertThatThrownBy(() -> fee.pay(payment(null), BEFORE, numbers::incrementAndGet))
                .asInstanceOf(type(IllegalTransition.class))
                .satisfies(refused -> assertThat(refused.allowed()).containsExactly("DUE", "LATE"));
        assertThat(numbers).hasValue(0);
    }

    @Test
    void aPaymentToComeIsRefused() {
        assertThatThrownBy(() -> fee().pay(payment(null), BEFORE.minusDays(1), numbers::incrementAndGet))
                .isInstanceOf(Refusal.class);
        assertThat(numbers).hasValue(0);
    }

    @Test
    void anAmountIsChosenOnlyWhereTheRuleLetsChoose() {
        assertThatThrownBy(() -> fee().pay(payment(1L), BEFORE, numbers::incrementAndGet))
                .isInstanceOf(Refusal.class);
        var chosen = fee(FeeRuleTest.rule(Payer.PERSON, FeeRuleKind.CHOSEN, 2_000L, null, 500L, null), 2_000);

        chosen.pay(payment(5_000L), BEFORE, numbers::incrementAndGet);

        assertThat(chosen.amountCents()).isEqualTo(2_000);
        assertThat(chosen.paidCents()).isEqualTo(5_000);
    }

    @Test
    void undoneItAsksWhatItAskedBefore() {
        var chosen = fee(FeeRuleTest.rule(Payer.PERSON, FeeRuleKind.CHOSEN, 2_000L, null, 500L, null), 2_000);
        chosen.pay(payment(20_000L), BEFORE, numbers::incrementAndGet);

        chosen.reopen(BEFORE);

        assertThat(chosen.amountCents()).isEqualTo(2_000);
        assertThat(chosen.paidCents()).isNull();
    }

    @Test
    void itsWordsSayWhatItIsMadeOf() {
        assertThat(FeeWords.basis(fee(), Locale.FRENCH)).isEqualTo("5\u00a0335 habitants × 0,34\u00a0€");
        assertThat(FeeWords.basis(capped(), Locale.FRENCH))
                .isEqualTo("5\u00a0335 habitants × 0,34\u00a0€, ramené au plafond");
        assertThat(FeeWords.basis(fee(), Locale.ENGLISH)).isEqualTo("5,335 inhabitants × €0.34");
    }

    @Test
    void amountsAreReadAsPeopleWriteThem() {
        assertThat(Money.spoken(181_390, Locale.FRENCH)).isEqualTo("1\u00a0813,90\u00a0€");
        assertThat(Money.spoken(181_390, Locale.ENGLISH)).isEqualTo("€1,813.90");
    }

    private static Payment payment(@Nullable Long amount) {
        return new Payment(BEFORE, PaymentMeans.MANDAT_ADMINISTRATIF, amount);
    }

    private static Fee fee() {
        return fee(
                FeeRuleTest.rule(Payer.ORGANIZATION, FeeRuleKind.PER_INHABITANT, null, "34.00", null, null), 181_390);
    }

    private static Fee capped() {
        return fee(
                FeeRuleTest.rule(Payer.ORGANIZATION, FeeRuleKind.PER_INHABITANT, null, "34.00", null, 150_000L),
                150_000);
    }

    private static Fee fee(FeeRule rule, long amount) {
        var debtor = new Debtor("a-network", null, UUID.randomUUID(), "Commune de Plessé", 5_335, 2026);
        return new Fee(rule, debtor, amount, Instant.EPOCH);
    }
}
