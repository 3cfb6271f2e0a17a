package org.essaim.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void theMiddleOfAnEvenNumberOfValuesIsBetweenTwo() {
        assertThat(Spread.of(4, 1, 3, 2)).isEqualTo(new Spread(1, 2.5, 4));
    }

    @Test
    void aRatioOfSpeedsTurnedRoundIsOneOfCosts() {
        assertThat(Spread.of(0.5, 1, 2).inverse()).isEqualTo(new Spread(0.5, 1, 2));
        assertThat(Spread.of(2, 4, 8).inverse()).isEqualTo(new Spread(0.125, 0.25, 0.5));
    }

    @Test
    void theMarginSaysHowFarAFigureIsFromItsPromise() {
        assertThat(Bound.atLeast(0.25, 0.4).margin(0.5)).isEqualTo(2);
        assertThat(Bound.atMost(1.3).margin(2.6)).isEqualTo(0.5);
        assertThat(Bound.atLeast(0.25, 0.4).verdict(0.3)).isEqualTo("floor");
        assertThat(Bound.atMost(1.3).verdict(1.4)).isEqualTo("MISSED");
    }

    @Test
    void theWorstCaseIsTheOneClosestToItsPromise() {
        var report = new Report();
        report.add(new Row("10", "comfortable", Spread.of(0.9), Bound.atLeast(0.25, 0.4), ""));
        report.add(new Row("10", "close", Spread.of(1.25), Bound.atMost(1.3), ""));
        report.add(new Row("10", "unpromised", Spread.of(0.01), Bound.NONE, ""));

        assertThat(report.toString()).contains("Worst case: close, at 10 members: 1.25");
    }
}
