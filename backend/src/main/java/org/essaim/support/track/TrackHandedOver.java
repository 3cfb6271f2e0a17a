package org.essaim.support.track;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else leads a track from now on; told within the same transaction.
 *
 * @param from who led it; nobody, if they were erased
 * @param isFromWithin by one of its advisers, who can move its sessions first
 */
public record TrackHandedOver(SupportTrack track, @Nullable UUID from, UUID to, boolean isFromWithin) {}
