package org.essaim.dev;

import java.io.IOException;
import java.sql.SQLException;
import org.essaim.dev.demo.Demonstration;

/** The demonstration, loaded once the API has migrated the database and loaded the geography. */
final class DemonstrationData implements Service {

    private final Postgres postgres;

    DemonstrationData(Postgres postgres) {
        this.postgres = postgres;
    }

    @Override
    public String name() {
        return "Demonstration";
    }

    @Override
    public void start() throws IOException {
        try (var connection = postgres.connect()) {
            new Demonstration(connection).load();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void close() {
        // Its rows stay in the database.
    }
}
