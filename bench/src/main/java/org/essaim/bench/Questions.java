package org.essaim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is asked in the measurements: the same of both sides. */
record Questions(List<UUID> entries) {
    static final String NETWORK = "territoires44";
    static final String DIRECTORY = "/api/v1/networks/" + NETWORK + "/directory";
    static final int PAGE = 50;
    static final List<String> PLACES =
            List.of("EPCI:243500741", "DEP:44", "COM:44109", "REG:52", "EPCI:244400404", "COM:44128");
    static final List<String> FUNCTIONS = List.of("MAIRE", "ADJOINT", "CONSEILLER_DELEGUE", "CONSEILLER");
    static final List<List<String>> SEARCHES = List.of(
            List.of("lise", "plesse"),
            List.of("anaelle", "nantes"),
            List.of("maire", "redon"),
            List.of("klervi"),
            List.of("kermeneur"),
            List.of("mobilites", "reze"),
            List.of("samba", "maire"),
            List.of("guiti"));
    static final List<String> BEGINNINGS =
            List.of("ples", "saint-na", "nant", "mach", "la rochelle", "44", "rennes", "montb");

    /** Members of the network, one for each connection: every twentieth is. */
    static long reader(int connection) {
        return 20L * (connection + 1);
    }

    static Questions from(Database database, String name) throws SQLException {
        try (var connection = database.superuser(name);
                var statement = connection.prepareStatement("""
                        select entry from listing tablesample bernoulli (50) repeatable (44)
                        where network = ? and for_network limit 500""")) {
            statement.setString(1, NETWORK);
            var entries = new ArrayList<UUID>();
            for (var row = statement.executeQuery(); row.next(); ) {
                entries.add(row.getObject(1, UUID.class));
            }
            return new Questions(entries);
        }
    }

    static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8);
    }
}
