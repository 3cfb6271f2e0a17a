package org.essaim.dev.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.essaim.dev.backup.Manifest.Table;

/** A backup whose every byte was compared with its manifest before anything is done with it. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws RefusedBackup when anything of it is missing, cut or altered */
    static BackupFile verified(Path file) throws IOException, RefusedBackup {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException cut) {
            throw new RefusedBackup("%s is not whole: %s.".formatted(file, cut.getMessage()));
        }
        try {
            var backup = new BackupFile(zip, manifest(zip, file));
            for (var table : backup.manifest.tables()) {
                backup.verify(table);
            }
            return backup;
        } catch (IOException | RefusedBackup refused) {
            zip.close();
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Table table) throws IOException, RefusedBackup {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new RefusedBackup("%s is missing in the backup.".formatted(table.name()));
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void verify(Table table) throws IOException, RefusedBackup {
        var digest = Fingerprint.fresh();
        try (var content = new DigestInputStream(open(table), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException damaged) {
            throw new RefusedBackup("%s is damaged in the backup.".formatted(table.name()));
        }
        if (!Fingerprint.of(digest).equals(table.sha256())) {
            throw new RefusedBackup("%s is not what the manifest says.".formatted(table.name()));
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException, RefusedBackup {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new RefusedBackup("%s has no manifest: it is no backup.".formatted(file));
        }
        try (var content = zip.getInputStream(entry)) {
            return new ObjectMapper().readValue(content, Manifest.class);
        }
    }
}
