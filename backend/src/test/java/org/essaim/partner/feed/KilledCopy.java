package org.essaim.partner.feed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.essaim.client.Change;
import org.essaim.client.DirectoryCopy;
import org.essaim.client.Entry;
import org.essaim.client.Snapshot;

/** A copy whose program is killed now and then: before it has kept a change, or before it knows that it has. */
record KilledCopy(DirectoryCopy copy, Random random) implements DirectoryCopy {
    /** The end of the program. */
    static final class Killed extends IOException {}

    @Override
    public Optional<String> cursor() throws IOException {
        return copy.cursor();
    }

    @Override
    public void replace(Snapshot snapshot) throws IOException {
        maybeKill();
        copy.replace(snapshot);
        maybeKill();
    }

    @Override
    public void apply(List<Change> changes, String cursor) throws IOException {
        maybeKill();
        copy.apply(changes, cursor);
        maybeKill();
    }

    @Override
    public void forEach(Consumer<Entry> reader) throws IOException {
        copy.forEach(reader);
    }

    private void maybeKill() throws Killed {
        if (random.nextInt(4) == 0) {
            throw new Killed();
        }
    }
}
