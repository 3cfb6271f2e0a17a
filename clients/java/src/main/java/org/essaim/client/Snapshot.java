package org.essaim.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A snapshot as it arrives, entry by entry: never whole in memory. */
public final class Snapshot implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;
    private final String cursor;
    private long read;

    Snapshot(InputStream body) throws IOException {
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
        cursor = line().path("cursor").asText(null);
        if (cursor == null) {
            throw new IOException("The snapshot does not begin with a cursor");
        }
    }

    /** Where to follow the changes from, once the snapshot is kept. */
    public String cursor() {
        return cursor;
    }

    /**
     * The next entry; {@code null} after the last one.
     *
     * @throws IOException when the snapshot breaks off, or does not have as many entries as it says
     */
    public Entry next() throws IOException {
        var line = line();
        if (line.has("id")) {
            read++;
            return Entry.of(line);
        }
        if (line.path("count").asLong(-1) != read) {
            throw new IOException("The snapshot says " + line + " after " + read + " entries");
        }
        return null;
    }

    private JsonNode line() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("The snapshot breaks off after " + read + " entries");
        }
        return JSON.readTree(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
