package org.essaim.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.essaim.place.Place.Lineage;
import org.essaim.place.Place.Statute;
import org.jspecify.annotations.Nullable;

/** Reads the whole geography out of the database, what contains before what is contained. */
final class PlaceRows {
    private static final String PLACES = """
            select key, kind, code, name, liaison, siren, population, array_to_string(postal_codes, ' '),
                parent, epci, ept, arrondissement, department, region, epci_type, fiscal_mode, vintage
            from place
            order by array_position(
                array['REGION', 'DEPARTEMENT', 'ARRONDISSEMENT', 'EPCI', 'EPT', 'COMMUNE'], kind) nulls last,
                code collate "C"
            """;
    private static final String FORMER = "select key, current_key from former_place";
    private static final String EDITION = "select checksum from vintage_load order by loaded_at desc limit 1";

    private final Map<String, Place> places = LinkedHashMap.newLinkedHashMap(40_000);
    private final Map<String, String> formerKeys = new HashMap<>();
    /** Kept once each: neighbours have the same lineage and often the same postal code. */
    private final Map<Lineage, Lineage> lineages = new HashMap<>();

    private final Map<String, List<String>> postalCodes = new HashMap<>();
    private String edition = "";

    private PlaceRows() {}

    static Gazetteer read(DataSource database) {
        var rows = new PlaceRows();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false); // rows come in batches only within a transaction
            statement.setFetchSize(2_000);
            try (var row = statement.executeQuery(PLACES)) {
                while (row.next()) {
                    rows.add(row);
                }
            }
            try (var row = statement.executeQuery(FORMER)) {
                while (row.next()) {
                    rows.formerKeys.put(row.getString(1), row.getString(2));
                }
            }
            try (var row = statement.executeQuery(EDITION)) {
                rows.edition = row.next() ? row.getString(1) : "";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The geography could not be read", failure);
        }
        return new Gazetteer(rows.edition, rows.places.values(), rows.formerKeys);
    }

    private void add(ResultSet row) throws SQLException {
        var key = row.getString(1);
        places.put(
                key,
                new Place(
                        key,
                        PlaceKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Integer.class),
                        row.getString(6),
                        row.getObject(7, Integer.class),
                        postalCodes.computeIfAbsent(row.getString(8), PlaceRows::words),
                        lineage(row),
                        statute(row.getString(15), row.getString(16)),
                        row.getInt(17)));
    }

    private Lineage lineage(ResultSet row) throws SQLException {
        var lineage = new Lineage(at(row, 9), at(row, 10), at(row, 11), at(row, 12), at(row, 13), at(row, 14));
        return lineages.computeIfAbsent(lineage, first -> first);
    }

    private @Nullable Place at(ResultSet row, int column) throws SQLException {
        var key = row.getString(column);
        return key == null ? null : Objects.requireNonNull(places.get(key), "parents come first");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static @Nullable Statute statute(@Nullable String type, @Nullable String fiscalMode) {
        return type == null || fiscalMode == null
                ? null
                : new Statute(EpciType.valueOf(type), FiscalMode.valueOf(fiscalMode));
    }
}
