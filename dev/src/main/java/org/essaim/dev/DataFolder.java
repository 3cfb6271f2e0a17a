package org.essaim.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that keeps the data between two runs; only one stack uses it at a time. */
final class DataFolder {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process, until it is released. */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder.resolve("log"));
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new CannotStart(
                        "Essaim already runs on %s: stop it with `make stop`, or choose another folder with ESSAIM_DATA_DIR."
                                .formatted(folder));
            }
            var taken = new DataFolder(folder, lock);
            taken.writePid();
            return taken;
        } catch (IOException refused) {
            throw new CannotStart("The data folder %s cannot be written: choose another with ESSAIM_DATA_DIR (%s)."
                    .formatted(folder, refused.getMessage()));
        }
    }

    /** Tells `make start` that everything answers. */
    void markReady() throws IOException {
        Files.writeString(folder.resolve("ready"), "");
    }

    void release() {
        try {
            Files.deleteIfExists(folder.resolve("ready"));
            Files.deleteIfExists(folder.resolve("stack.pid"));
            lock.close();
        } catch (IOException leftBehind) {
            System.err.println("Could not tidy " + folder + ": " + leftBehind.getMessage());
        }
    }

    private void writePid() throws IOException {
        Files.deleteIfExists(folder.resolve("ready"));
        Files.writeString(
                folder.resolve("stack.pid"),
                Long.toString(ProcessHandle.current().pid()));
    }
}
