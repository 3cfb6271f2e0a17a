package org.essaim.shared.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Answers that are written as they are read. */
@ConfigMapping(prefix = "essaim.stream")
public interface StreamConfig {
    /** How long one may take, however slow its reader. */
    @WithDefault("PT10M")
    Duration longest();
}
