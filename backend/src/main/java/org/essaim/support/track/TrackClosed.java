package org.essaim.support.track;

import java.util.UUID;

/** A track is over; told within the same transaction. */
public record TrackClosed(SupportTrack track, UUID by) {}
