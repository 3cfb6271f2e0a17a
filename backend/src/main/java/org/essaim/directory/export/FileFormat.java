package org.essaim.directory.export;

import java.util.Arrays;
import java.util.Locale;
import org.essaim.shared.problem.Refusal;

/** The formats in which the directory of a network is taken away. */
public enum FileFormat {
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    VCF("text/vcard"),
    GEOJSON("application/geo+json");

    /** The formats as the end of an address. */
    static final String EXTENSIONS = "ndjson|csv|xlsx|vcf|geojson";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static FileFormat ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** As the answer says it: text is in UTF-8. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }
}
