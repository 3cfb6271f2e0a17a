package org.essaim.support.track;

/** The advisers of a track said what it aims at; told within the same transaction. */
public record TrackPlanned(SupportTrack track) {}
