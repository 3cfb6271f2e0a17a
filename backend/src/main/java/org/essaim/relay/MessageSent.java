package org.essaim.relay;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that is on its way. */
public record MessageSent(
        UUID id,

        @Schema(description = "How many more one may send today", minimum = "0")
        int leftToday) {}
