package org.essaim.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where places are on a map, as far as the installation was told: a file of lines {@code place;longitude;latitude},
 * read at start, since the official list has no coordinates.
 */
@Singleton
@Startup
public class PlacePoints {
    private static final Logger LOG = Logger.getLogger(PlacePoints.class);
    private static final String KEEP = """
            insert into place_point (place, longitude, latitude) values (?, ?, ?)
            on conflict (place) do update set longitude = excluded.longitude, latitude = excluded.latitude
            """;

    private final DataSource database;
    private final Gazetteer gazetteer;
    private volatile Map<String, Point> points = Map.of();

    /** A point of the earth (WGS 84), in degrees. */
    public record Point(double longitude, double latitude) {}

    PlacePoints(
            DataSource database,
            Gazetteer gazetteer,
            @ConfigProperty(name = "essaim.places.points-file") Optional<String> file) {
        this.database = database;
        this.gazetteer = gazetteer;
        file.filter(path -> !path.isBlank()).map(Path::of).ifPresentOrElse(this::take, this::read);
    }

    public Optional<Point> find(String place) {
        return Optional.ofNullable(points.get(place));
    }

    private void take(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            LOG.infof("Points of %d places read", take(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The points of places could not be read", unreadable);
        }
    }

    /** Keeps the points of a file; a place that does not exist is passed over. Says how many were kept. */
    public int take(Reader lines) {
        int kept = 0;
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(lines);
                var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            connection.setAutoCommit(false);
            for (NamedCsvRecord line : csv) {
                var place = gazetteer.find(line.getField("place"));
                if (place.isPresent()) {
                    keep.setString(1, place.get().key());
                    keep.setDouble(2, Double.parseDouble(line.getField("longitude")));
                    keep.setDouble(3, Double.parseDouble(line.getField("latitude")));
                    keep.addBatch();
                    kept++;
                }
            }
            keep.executeBatch();
            connection.commit();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The points of places could not be kept", failure);
        }
        read();
        return kept;
    }

    private void read() {
        var known = new HashMap<String, Point>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select place, longitude, latitude from place_point")) {
            while (row.next()) {
                known.put(row.getString(1), new Point(row.getDouble(2), row.getDouble(3)));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The points of places could not be read", failure);
        }
        points = Map.copyOf(known);
    }
}
