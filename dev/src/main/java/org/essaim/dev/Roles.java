package org.essaim.dev;

import java.sql.Connection;
import java.sql.SQLException;

/** The database and its two roles: the owner changes the schema, the application only works with the rows. */
record Roles(Settings settings) {

    void prepare(Connection connection) throws SQLException {
        login(connection, "essaim_owner", settings.ownerPassword());
        login(connection, "essaim_app", settings.appPassword());
        if (!exists(connection, "select from pg_database where datname = 'essaim'")) {
            run(connection, """
                    create database essaim owner essaim_owner template template0 encoding 'UTF8'
                    locale_provider builtin locale 'C.UTF-8'""");
        }
    }

    private static void login(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = '%s'".formatted(role))) {
            run(connection, "create role %s login password '%s'".formatted(role, password.replace("'", "''")));
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
