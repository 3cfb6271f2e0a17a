package org.essaim.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A copy in one file: the cursor on the first line, an entry on each other. A change writes a new file beside it, waits
 * until it is on the disk, and puts it in the place of the old one: whatever happens, the file is the old or the new.
 *
 * <p>For some ten thousand entries; each change writes the file anew.
 */
public final class FileCopy implements DirectoryCopy {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path next;

    public FileCopy(Path file) {
        this.file = file.toAbsolutePath();
        this.next = this.file.resolveSibling(file.getFileName() + ".next");
    }

    @Override
    public Optional<String> cursor() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.newBufferedReader(file)) {
            return Optional.of(JSON.readTree(lines.readLine()).get("cursor").asText());
        }
    }

    @Override
    public void replace(Snapshot snapshot) throws IOException {
        write(snapshot.cursor(), lines -> {
            for (var entry = snapshot.next(); entry != null; entry = snapshot.next()) {
                line(lines, entry.json());
            }
        });
    }

    @Override
    public void apply(List<Change> changes, String cursor) throws IOException {
        var changed = Change.lastOfEach(changes);
        write(cursor, lines -> {
            forEachLine(entry -> {
                if (!changed.containsKey(entry.id())) {
                    line(lines, entry.json());
                }
            });
            for (var change : changed.values()) {
                if (!change.isTombstone()) {
                    line(lines, change.entry().json());
                }
            }
        });
    }

    @Override
    public void forEach(Consumer<Entry> reader) throws IOException {
        forEachLine(reader::accept);
    }

    private interface Reading {
        void read(Entry entry) throws IOException;
    }

    private interface Writing {
        void to(BufferedWriter lines) throws IOException;
    }

    private void forEachLine(Reading reading) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reading.read(Entry.parse(line));
            }
        }
    }

    private void write(String cursor, Writing writing) throws IOException {
        try (var channel = FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var lines = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), 1 << 16)) {
            line(lines, JSON.createObjectNode().put("cursor", cursor).toString());
            writing.to(lines);
            lines.flush();
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        keepDirectory();
    }

    /** The new name is on the disk too; systems that cannot be told keep names in order themselves. */
    private void keepDirectory() {
        try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException cannotBeTold) {
            // the rename is made all the same
        }
    }

    private static void line(BufferedWriter lines, String json) throws IOException {
        lines.write(json);
        lines.write('\n');
    }
}
