package org.essaim.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL for the tests, with the two roles of production. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("create role essaim_owner login password 'essaim_owner'");
                sql.execute("create role essaim_app login password 'essaim_app'");
                sql.execute("create database essaim owner essaim_owner");
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://localhost:%d/essaim".formatted(server.getPort()),
                    "essaim.test.public-key",
                    Tokens.publicKey());
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL does not start", failure);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
