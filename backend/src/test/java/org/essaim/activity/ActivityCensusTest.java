package org.essaim.activity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.essaim.network.Networks;
import org.essaim.shared.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first quarter of 2024, counted by hand. */
@ApiTest
class ActivityCensusTest {
    private static final Term WINTER = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 2);
    private static final String PLESSE = "COM:44128";
    private static final String REDON = "EPCI:243500741";

    private static boolean isMade;

    @Inject
    ActivityWorld world;

    @Inject
    ActivityCensus census;

    @Inject
    Networks networks;

    @BeforeEach
    void makeTheWorld() {
        if (!isMade) {
            isMade = true;
            askedTwelveTimes();
            receivedOnMondays();
            accompanied();
        }
    }

    /** A request each Tuesday; the first ten are met after 2, 4 … 20 days, the eleventh is a call, the last one is new. */
    private void askedTwelveTimes() {
        for (int i = 0; i < 10; i++) {
            var topics = i % 2 == 0 ? "{STRATEGY,FUNDING}" : "{STRATEGY}";
            world.request(TUESDAY.plusWeeks(i), 2 + 2 * i, i < 6 ? "COMMUNE" : "EPCI", i < 6 ? PLESSE : REDON, topics);
        }
        world.call(TUESDAY.plusWeeks(10), REDON);
        world.newRequest(TUESDAY.plusWeeks(11), "Ailleurs");
        world.newRequest(LocalDate.of(2023, 12, 31), "La veille");
        world.newRequest(LocalDate.of(2024, 4, 1), "Le lendemain");
    }

    private void receivedOnMondays() {
        var schedule = world.duty("berenice-du-lundi", "2024-01-15");
        for (int monday = 15; monday <= 29; monday += 7) {
            world.booking(schedule, "2024-01-" + monday + " 14:00", "DONE");
        }
        world.booking(schedule, "2024-02-05 14:30", "NO_SHOW");
        world.booking(schedule, "2024-02-05 15:00", "CANCELLED");
        world.booking(schedule, "2024-02-06 09:00", "DONE");
    }

    private void accompanied() {
        var steady = world.track("REGULAR", "2024-01-08");
        var first = world.session(steady, "2024-01-15", "DONE");
        var second = world.session(steady, "2024-02-26", "DONE");
        world.session(steady, "2024-03-25", "DONE");
        world.minutes(first, "2024-01-16", "STRATEGY", "FUNDING");
        world.minutes(second, "2024-02-27", "STRATEGY", "STRATEGY");
        var late = world.track("REGULAR", "2023-10-02");
        world.session(late, "2023-12-01", "DONE");
        world.session(late, "2024-02-10", "DONE");
        world.track("REGULAR", "2023-11-06");
        var paused = world.track("REGULAR", "2023-12-04");
        world.session(paused, "2023-12-11", "DONE");
        world.paused(paused, "2023-12-20", "2024-02-15");
        world.session(paused, "2024-02-20", "DONE");
        world.closed(paused, "2024-03-20", 5);
        var once = world.track("ONE_OFF", "2024-02-01");
        world.session(once, "2024-02-05", "DONE");
        world.session(once, "2024-02-12", "NO_SHOW");
        world.closed(once, "2024-03-10", 4);
        var programme = world.track("PROGRAMME", "2024-03-01");
        world.referral(programme, "EXPERT", "MISSION", "2024-03-04");
        world.referral(programme, "PEER", "DECLINED", "2024-03-05");
        world.referral(programme, "PEER", "PROPOSED", "2024-03-06");
        world.referral(programme, "PARTNER", "PROPOSED", "2024-04-01");
        world.lead(programme, "SPOTTED", "2024-03-07");
        world.lead(programme, "DROPPED", "2024-03-31");
    }

    @Test
    @Transactional
    void twelveRequestsCameOneAWeek() {
        assertThat(winter().total(Tally.WEEKS)).isEqualTo(12);
        assertThat(winter().values(Tally.WEEKS)).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0);
        assertThat(winter().numbers().collectivities()).isEqualTo(3);
    }

    @Test
    @Transactional
    void eachRequestCountsInOneLineOfEachTable() {
        assertThat(value(Tally.KINDS, "COMMUNE")).isEqualTo(6);
        assertThat(value(Tally.KINDS, "EPCI")).isEqualTo(5);
        assertThat(value(Tally.KINDS, Activity.UNSPECIFIED)).isEqualTo(1);
        assertThat(value(Tally.STRATA, "UNDER_10000")).isEqualTo(6);
        assertThat(value(Tally.STRATA, "UNDER_100000")).isEqualTo(5);
        assertThat(value(Tally.DEPARTMENTS, "DEP:44")).isEqualTo(6);
        assertThat(value(Tally.DEPARTMENTS, "DEP:35")).isEqualTo(5);
        assertThat(List.of(Tally.KINDS, Tally.STRATA, Tally.DEPARTMENTS))
                .allSatisfy(tally -> assertThat(winter().total(tally)).isEqualTo(12));
        assertThat(winter().departments()).isEqualTo(2);
    }

    @Test
    @Transactional
    void elevenRequestsWereQualifiedAndAllAskForStrategy() {
        assertThat(winter().numbers().qualified()).isEqualTo(11);
        assertThat(winter().values(Tally.REQUEST_TOPICS)).containsExactly(11, 0, 0, 0, 6);
    }

    @Test
    @Transactional
    void halfWaitElevenDaysAndNineOfTenEighteenAndAFifth() {
        var delay = winter().firstMeeting();

        assertThat(delay.count()).isEqualTo(10);
        assertThat(delay.median()).isEqualTo(11.0);
        assertThat(delay.p90()).isEqualTo(18.2);
    }

    @Test
    @Transactional
    void elevenMondaysFromTheFifteenthOfFourSlotsAndOneBookedBesides() {
        assertThat(winter().cells(Tally.DUTY))
                .containsExactly(
                        new Activity.Cell(Activity.MISSED, 1),
                        new Activity.Cell(Activity.FREE, 11 * 4 + 1 - 5),
                        new Activity.Cell(Activity.MET, 4));
    }

    @Test
    @Transactional
    void sixSessionsOfFourTracksWereHeldAndOneWasMissed() {
        assertThat(winter().values(Tally.SESSIONS)).containsExactly(1, 4, 2);
        assertThat(winter().numbers().tracksMet()).isEqualTo(4);
    }

    @Test
    @Transactional
    void twoWindowsWentByAndAPauseLeavesOneOpen() {
        assertThat(winter().numbers().windowsMissed()).isEqualTo(2);
    }

    @Test
    @Transactional
    void aTopicCountsOnceForEachSessionWhoseMinutesAreShared() {
        assertThat(winter().numbers().minutes()).isEqualTo(2);
        assertThat(winter().values(Tally.SESSION_TOPICS)).containsExactly(2, 0, 0, 0, 1);
    }

    @Test
    @Transactional
    void whatBecameOfTracksReferralsAndLeadsIsCounted() {
        assertThat(winter().values(Tally.MODES)).containsExactly(1, 1, 1);
        assertThat(winter().values(Tally.REFERRALS)).containsExactly(1, 0, 1, 0, 1, 0);
        assertThat(winter().values(Tally.TARGETS)).containsExactly(1, 2, 0, 0);
        assertThat(winter().values(Tally.LEADS)).containsExactly(1, 0, 0, 0, 0, 1);
        assertThat(winter().values(Tally.SCORES)).containsExactly(0, 0, 0, 1, 1);
        assertThat(winter().meanScore()).isEqualTo(4.5);
    }

    @Test
    @Transactional
    void theTeamReadsTheSharesOfIt() {
        var told = Discretion.full(winter());

        assertThat(share(told, ActivityKey.DUTY_USE)).isEqualTo("5/45");
        assertThat(share(told, ActivityKey.DUTY_NO_SHOWS)).isEqualTo("1/5");
        assertThat(share(told, ActivityKey.SESSION_NO_SHOWS)).isEqualTo("1/7");
        assertThat(share(told, ActivityKey.CADENCE)).isEqualTo("4/6");
        assertThat(share(told, ActivityKey.PROGRAMME)).isEqualTo("1/3");
        assertThat(share(told, ActivityKey.SESSIONS_PER_TRACK)).isEqualTo("6/4");
        assertThat(requireNonNull(told.get(ActivityKey.SESSIONS_PER_TRACK)).amount())
                .isEqualTo(1.5);
    }

    private static String share(Map<ActivityKey, Told> told, ActivityKey key) {
        var figure = requireNonNull(told.get(key));
        return figure.count().value() + "/" + requireNonNull(figure.outOf()).value();
    }

    private int value(Tally tally, String key) {
        return winter().value(tally, key);
    }

    private Activity winter() {
        return census.of(networks.get(ActivityWorld.NETWORK), WINTER);
    }
}
