package org.essaim.support.track;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tracks, five hundred at most. */
@Schema(name = "SupportTrackList")
public record TrackList(List<TrackSummary> items) {}
