package org.essaim.support.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
        var track = new SupportTrack();

        track.missed();
        assertThat(track.suggestsPause()).isFalse();
        track.missed();
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
}
