package org.essaim.directory.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.essaim.directory.Directory;
import org.essaim.directory.DirectoryEntryView;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlacePoints;
import org.essaim.shared.limits.Turns;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Writes the directory into files, a few hundred people at a time: between two readings it holds no connection, however
 * slow the reader, and a withdrawal made meanwhile counts for those who have not left yet.
 */
@ApplicationScoped
class DirectoryFiles {
    private static final int AT_A_TIME = 500;
    private static final int AT_ONCE = 8;

    private final Directory directory;
    private final Gazetteer gazetteer;
    private final PlacePoints points;
    private final Practices practices;
    private final ExportLog log;
    private final ObjectMapper json;
    private final Clock clock;
    private final Turns turns = new Turns(AT_ONCE, ProblemType.UNAVAILABLE);

    DirectoryFiles(
            Directory directory,
            Gazetteer gazetteer,
            PlacePoints points,
            Practices practices,
            ExportLog log,
            ObjectMapper json,
            Clock clock) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.points = points;
        this.practices = practices;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code unavailable} when this node is already writing as many files as it can, {@code
     *     too-many-requests} when one of them goes to the same client
     */
    void write(Export export, Locale locale, String client, OutputStream out) {
        turns.take(client);
        try {
            writeAndLog(export, locale, out);
        } catch (IOException | UncheckedIOException readerGone) {
            // the log says so, and nobody is left to be told
        } finally {
            turns.leave(client);
        }
    }

    private void writeAndLog(Export export, Locale locale, OutputStream out) throws IOException {
        var id = log.begin(export);
        int entries = 0;
        boolean whole = false;
        try {
            var file = file(export, new Wording(locale, practices.listInOrder()), out);
            @Nullable String after = null;
            do {
                var page = page(export, after);
                for (var person : page.items()) {
                    file.add(person);
                    entries++;
                }
                file.flush();
                after = page.next();
            } while (after != null);
            file.end();
            whole = true;
        } finally {
            log.end(id, entries, whole);
        }
    }

    private Slice<DirectoryEntryView> page(Export export, @Nullable String after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> directory.search(export.reader(), export.query(), after, AT_A_TIME))
                .map(listed -> DirectoryEntryView.of(listed, export.reader(), gazetteer));
    }

    private PeopleFile file(Export export, Wording wording, OutputStream out) throws IOException {
        return switch (export.format()) {
            case CSV -> new CsvFile(out, new Columns(wording));
            case NDJSON -> new NdjsonFile(out, json.writer());
            case VCF -> new VcardFile(out, wording);
            case GEOJSON -> new GeoJsonFile(out, json, points);
            case XLSX ->
                new XlsxFile(
                        out,
                        new Columns(wording),
                        wording.of("sheet"),
                        wording.watermark(export, LocalDate.now(clock)));
        };
    }
}
