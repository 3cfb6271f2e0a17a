package org.essaim.privacy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.essaim.place.Gazetteer;
import org.essaim.shared.http.Text;

/** The copy of one's own data as a document that one reads: titles, language and structure for those who hear it. */
@ApplicationScoped
class DataPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** The only column that holds a picture, drawn by the service itself. */
    private static final String PICTURE = "portraitImage";

    private final Template page;
    private final Gazetteer gazetteer;

    DataPdf(@Location("privacy/data-copy.html") Template page, Gazetteer gazetteer) {
        this.page = page;
        this.gazetteer = gazetteer;
    }

    /** A section as it is laid out. */
    public record Part(String title, List<List<Line>> rows) {}

    /** What a column says, in words; or its picture, as a {@code data:} address. */
    public record Line(String name, String value, boolean isPicture) {}

    byte[] of(DataCopy copy) {
        var words = DataWords.in(Locale.of(copy.locale()));
        var html = page.data("lang", copy.locale())
                .data("title", words.say("title"))
                .data("note", copy.note())
                .data("nothing", words.say("nothing"))
                .data("made", words.value(copy.generatedAt().toString().replaceAll("(\\.\\d+)?Z$", "+00:00")))
                .data(
                        "parts",
                        copy.sections().stream()
                                .map(section -> part(section, words))
                                .toList())
                .render();
        return print(Text.readable(html).replace('\u202f', '\u00a0'));
    }

    private Part part(DataCopy.Section section, DataWords words) {
        return new Part(
                section.title(),
                section.rows().stream().map(row -> lines(row, words)).toList());
    }

    private List<Line> lines(Map<String, Object> row, DataWords words) {
        return row.entrySet().stream()
                .map(column -> new Line(
                        words.column(column.getKey()),
                        value(column, words),
                        column.getKey().equals(PICTURE)))
                .toList();
    }

    private String value(Map.Entry<String, Object> column, DataWords words) {
        var value = words.value(column.getValue());
        return column.getKey().equals("place")
                ? gazetteer.find(value).map(gazetteer::label).orElse(value)
                : value;
    }

    private static byte[] print(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(DataPdf::font, "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT));
    }
}
