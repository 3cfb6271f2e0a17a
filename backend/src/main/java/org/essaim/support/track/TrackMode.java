package org.essaim.support.track;

import org.essaim.support.request.Orientation;

/** How a collectivité is accompanied. */
public enum TrackMode {
    /** Once, or a few times, without a rhythm. */
    ONE_OFF,
    /** At a rhythm. */
    REGULAR,
    /** At a rhythm, for three years, with a convention. */
    PROGRAMME;

    static TrackMode of(Orientation orientation) {
        return switch (orientation) {
            case ONE_OFF -> ONE_OFF;
            case REGULAR -> REGULAR;
            case PROGRAMME_3_ANS -> PROGRAMME;
            case REORIENTED, NO_ACTION -> throw new IllegalArgumentException("no support comes of " + orientation);
        };
    }
}
