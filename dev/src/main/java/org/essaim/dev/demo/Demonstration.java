package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills an empty database with fictional people, organisations and consents; leaves any other as it is. */
public final class Demonstration {

    private final Connection connection;

    /** Works on a connection that may write every table; the geography is there already. */
    public Demonstration(Connection connection) {
        this.connection = connection;
    }

    /** Writes everything or nothing; says whether it wrote. */
    public boolean load() throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean empty = isEmpty();
            if (empty) {
                write();
            }
            connection.commit();
            return empty;
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select from person limit 1")) {
            return !row.next();
        }
    }

    private void write() throws SQLException {
        var people = new Society(new Localities(connection)).all();
        var rows = new People(connection);
        rows.write(people);
        var agreements = new Agreements(connection);
        agreements.write();
        agreements.writeWebhook();
        new Consents(connection).write(people);
        rows.writeMemberships(people);
        new Voices(connection).write();
        new Applications(connection).write();
        new CollectiveLife(connection).write();
        new Duty(connection).write();
        new Experts(connection).write();
        new AdviceYear(connection).write();
        new Tracks(connection).write();
        new Fundings(connection).write();
        new Workshops(connection).write();
    }
}
