package org.essaim.support.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

/** The rhythm of a track. */
class SupportTrackTest {
    @Test
    void sixWeeksAfterTheSeventhOfSeptemberIsTheNineteenthOfOctoberWithinFourToEightWeeks() {
        var rhythm = Rhythm.after(LocalDate.parse("2026-09-07"), 6, 4, 8);

        assertThat(rhythm)
                .isEqualTo(new Rhythm(
                        LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-19"), LocalDate.parse("2026-11-02")));
        assertThat(rhythm.isOverOn(LocalDate.parse("2026-11-02"))).isFalse();
        assertThat(rhythm.isOverOn(LocalDate.parse("2026-11-03"))).isTrue();
    }

    @Test
    void whatIsPausedGoesOnOrEndsAndWhatEndedStays() {
        var track = new SupportTrack();

        track.pause("Élections");
        assertThat(track.state().next()).containsExactlyInAnyOrder(TrackState.ACTIVE, TrackState.CLOSED);
        track.resume(LocalDate.parse("2026-10-01"));
        track.close(new Review("Une charte adoptée", 5, null), LocalDate.parse("2026-12-01"));

        assertThatThrownBy(() -> track.resume(LocalDate.parse("2026-12-02"))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aPauseIsSuggestedOnceNobodyCameTwiceInARow() {
        var track = resumed("2026-09-01");

        track.reckon(List.of(missed("2026-10-12"), held("2026-09-21"), missed("2026-09-07")));
        assertThat(track.suggestsPause()).isFalse();
        track.reckon(List.of(missed("2026-11-09"), missed("2026-10-12"), held("2026-09-21")));
        assertThat(track.suggestsPause()).isTrue();
    }

    @Test
    void aTrackWithoutARhythmNeedsOneToBecomeAProgramme() {
        var track = new SupportTrack();
        var day = LocalDate.parse("2026-10-01");

        assertThatThrownBy(() -> track.becomeProgramme(null, day)).isInstanceOf(Refusal.class);
        track.becomeProgramme(6, day);

        assertThat(track.mode()).isEqualTo(TrackMode.PROGRAMME);
        assertThat(track.cadenceWeeks()).isEqualTo(6);
    }

    @Test
    void aPausedTrackBecomesAProgrammeAndStaysPausedAndAClosedOneDoesNot() {
        var track = new SupportTrack();
        track.pause("Élections");

        track.becomeProgramme(6, LocalDate.parse("2026-10-01"));
        assertThat(track.state()).isEqualTo(TrackState.PAUSED);
        track.close(new Review("Une charte adoptée", 5, null), LocalDate.parse("2026-12-01"));

        assertThatThrownBy(() -> track.becomeProgramme(6, LocalDate.parse("2026-12-02")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasMissedBeforeAPauseCountsNoMore() {
        var track = resumed("2026-11-01");

        track.reckon(List.of(missed("2026-11-09"), missed("2026-10-12")));

        assertThat(track.suggestsPause()).isFalse();
    }

    private static SupportTrack resumed(String day) {
        var track = new SupportTrack();
        track.pause("Élections");
        track.resume(LocalDate.parse(day));
        return track;
    }

    private static NotedSession held(String day) {
        return new NotedSession(LocalDate.parse(day), true);
    }

    private static NotedSession missed(String day) {
        return new NotedSession(LocalDate.parse(day), false);
    }
}
