package org.essaim.dev.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The schema of the API, as its migrations make it.
 *
 * @param migrations the folder of the SQL files
 */
public record Schema(Path migrations) {

    /** Brings a database to the version of the sources. */
    public void migrate(String url, String owner, String password) {
        migrate(url, owner, password, migrations);
    }

    /**
     * Brings an empty database to an older version, that of a backup.
     *
     * @throws RefusedBackup when the sources do not know all of these versions: the backup is of a later one
     */
    void migrateTo(List<String> versions, String url, String owner, String password) throws IOException, RefusedBackup {
        var folder = Files.createTempDirectory("essaim-schema");
        try {
            var wanted = new HashSet<>(versions);
            try (var files = Files.list(migrations)) {
                for (var file : files.toList()) {
                    if (wanted.remove(version(file))) {
                        Files.copy(file, folder.resolve(file.getFileName()));
                    }
                }
            }
            if (!wanted.isEmpty()) {
                throw new RefusedBackup(
                        "This backup was made by another version of Essaim (migrations %s).".formatted(wanted));
            }
            migrate(url, owner, password, folder);
        } finally {
            remove(folder);
        }
    }

    private static void migrate(String url, String owner, String password, Path folder) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("filesystem:" + folder)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** {@code V11_1__Introduce…} is 11.1; a repeatable file has none. */
    private static String version(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("V") && name.contains("__")
                ? name.substring(1, name.indexOf("__")).replace('_', '.')
                : "";
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
