package org.essaim.support.track;

import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** A track is about to be undone, for its request was qualified otherwise; whoever keeps something for it objects. */
public record TrackUndone(SupportTrack track) {

    /** @throws Refusal {@code conflict} once anything was done: then the track is closed, so that nothing is lost */
    public void requireNone(long done) {
        if (done > 0) {
            throw new Refusal(ProblemType.CONFLICT, "Something was done in the track: close it instead.");
        }
    }
}
