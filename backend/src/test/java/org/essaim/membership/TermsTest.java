package org.essaim.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.essaim.network.MembershipPolicy.Term;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 2);

    @Test
    void aCalendarYearEndsOnNewYearsEve() {
        assertThat(Terms.firstUntil(Term.CALENDAR_YEAR, SPRING)).isEqualTo("2026-12-31");
    }

    @Test
    void whoJoinsAsTheYearEndsHasTheNextOneToo() {
        assertThat(Terms.firstUntil(Term.CALENDAR_YEAR, LocalDate.of(2026, 10, 31)))
                .isEqualTo("2026-12-31");
        assertThat(Terms.firstUntil(Term.CALENDAR_YEAR, LocalDate.of(2026, 11, 1)))
                .isEqualTo("2027-12-31");
    }

    @Test
    void twelveMonthsEndTheDayBeforeTheyWouldBeginAgain() {
        assertThat(Terms.firstUntil(Term.TWELVE_MONTHS, SPRING)).isEqualTo("2027-04-01");
    }

    @Test
    void aMembershipWithoutATermHasNoLastDay() {
        assertThat(Terms.firstUntil(Term.NONE, SPRING)).isNull();
        assertThat(Terms.renewedUntil(Term.NONE, SPRING, SPRING)).isNull();
    }

    @Test
    void renewingInTimeAddsATermToTheLastDay() {
        assertThat(Terms.renewedUntil(Term.CALENDAR_YEAR, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 3)))
                .isEqualTo("2027-12-31");
        assertThat(Terms.renewedUntil(Term.TWELVE_MONTHS, LocalDate.of(2026, 6, 30), SPRING))
                .isEqualTo("2027-06-30");
    }

    @Test
    void renewingTooLateBeginsATermToday() {
        assertThat(Terms.renewedUntil(Term.TWELVE_MONTHS, LocalDate.of(2025, 6, 30), SPRING))
                .isEqualTo("2027-04-01");
    }

    @Test
    void whoJoinedLongAgoIsInTheTermOfToday() {
        var today = LocalDate.of(2026, 11, 26);

        assertThat(Terms.runningUntil(Term.CALENDAR_YEAR, LocalDate.of(2019, 5, 2), today))
                .isEqualTo("2026-12-31");
        assertThat(Terms.runningUntil(Term.CALENDAR_YEAR, LocalDate.of(2026, 11, 2), today))
                .isEqualTo("2027-12-31");
        assertThat(Terms.runningUntil(Term.TWELVE_MONTHS, LocalDate.of(2019, 5, 2), today))
                .isEqualTo("2027-05-01");
        assertThat(Terms.runningUntil(Term.TWELVE_MONTHS, LocalDate.of(2019, 11, 27), today))
                .isEqualTo(today);
        assertThat(Terms.runningUntil(Term.TWELVE_MONTHS, LocalDate.of(2019, 11, 26), today))
                .isEqualTo("2027-11-25");
        assertThat(Terms.runningUntil(Term.NONE, LocalDate.of(2019, 5, 2), today))
                .isNull();
    }

    @Test
    void theDuesOfAYearPayForTheTermThatBeginsInIt() {
        var eve = LocalDate.of(2026, 12, 31);

        assertThat(Terms.paidUntil(Term.CALENDAR_YEAR, eve, 2027, SPRING)).contains(LocalDate.of(2027, 12, 31));
        assertThat(Terms.paidUntil(Term.CALENDAR_YEAR, eve, 2026, SPRING)).isEmpty();
        assertThat(Terms.paidUntil(Term.CALENDAR_YEAR, eve, 2028, SPRING)).isEmpty();
        assertThat(Terms.paidUntil(Term.TWELVE_MONTHS, LocalDate.of(2026, 6, 30), 2026, SPRING))
                .contains(LocalDate.of(2027, 6, 30));
        assertThat(Terms.paidUntil(Term.TWELVE_MONTHS, LocalDate.of(2027, 6, 30), 2026, SPRING))
                .isEmpty();
        assertThat(Terms.paidUntil(Term.NONE, eve, 2027, SPRING)).isEmpty();
        assertThat(Terms.paidUntil(Term.CALENDAR_YEAR, null, 2027, SPRING)).isEmpty();
    }

    @Test
    void duesOfATermThatIsOverRenewNothing() {
        assertThat(Terms.paidUntil(Term.CALENDAR_YEAR, LocalDate.of(2024, 12, 31), 2025, SPRING))
                .isEmpty();
    }
}
