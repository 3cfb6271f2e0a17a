package org.essaim.dev.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who was erased until now, from the file beside the data and from the database that is about to be replaced. */
final class Erasures {
    private record Erasure(String at, String reason) {}

    private final Map<String, Erasure> known = new LinkedHashMap<>();

    /** Takes over the file, if there is one. */
    void addFile(Path register) throws IOException {
        if (!Files.exists(register)) {
            return;
        }
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(register)) {
            if (!line.isBlank()) {
                JsonNode erasure = json.readTree(line);
                known.put(
                        erasure.get("person").asText(),
                        new Erasure(
                                erasure.get("at").asText(),
                                erasure.get("reason").asText()));
            }
        }
    }

    /** Takes over the register of a database, if it has one. */
    void addDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select to_regclass('public.erasure') is not null")) {
                if (!found.next() || !found.getBoolean(1)) {
                    return;
                }
            }
            try (var rows = statement.executeQuery("select person, at, reason from erasure")) {
                while (rows.next()) {
                    known.put(rows.getString(1), new Erasure(rows.getString(2), rows.getString(3)));
                }
            }
        }
    }

    /** Writes them into a restored database, and erases again whoever came back; tells how many. */
    long repeatIn(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into erasure (person, at, reason) values (?::uuid, ?::timestamptz, ?) on conflict do nothing""")) {
            for (var erasure : known.entrySet()) {
                insert.setString(1, erasure.getKey());
                insert.setString(2, erasure.getValue().at());
                insert.setString(3, erasure.getValue().reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var statement = connection.createStatement();
                var repeated = statement.executeQuery("select repeat_erasures()")) {
            repeated.next();
            return repeated.getLong(1);
        }
    }
}
