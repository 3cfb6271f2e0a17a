package org.essaim.client;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a copy is kept. Each change is made whole, together with the cursor that stands for it, or not at all. */
public interface DirectoryCopy {
    /** How far the copy has come; empty before the first snapshot. */
    Optional<String> cursor() throws IOException;

    /** Puts a snapshot in the place of everything, in one step; nothing changes when the snapshot breaks off. */
    void replace(Snapshot snapshot) throws IOException;

    /** Applies changes and keeps their cursor, in one step. Applying the same twice does no harm. */
    void apply(List<Change> changes, String cursor) throws IOException;

    /** Shows each entry of the copy, in no order. */
    void forEach(Consumer<Entry> reader) throws IOException;
}
