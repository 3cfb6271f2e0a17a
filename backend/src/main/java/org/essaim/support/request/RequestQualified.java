package org.essaim.support.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser said what becomes of a request; told within the same transaction.
 *
 * @param cadenceWeeks from one session to the next; none without a rhythm
 */
public record RequestQualified(
        SupportRequest request,
        Orientation orientation,
        @Nullable Integer cadenceWeeks,
        UUID by) {}
