package org.essaim.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the name of a file ends, by which computers choose the program that opens it. */
public final class FileEnding {
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf",
            List.of(".pdf"),
            "image/jpeg",
            List.of(".jpg", ".jpeg"),
            "image/png",
            List.of(".png"),
            OfficeFile.ODT,
            List.of(".odt"),
            OfficeFile.ODS,
            List.of(".ods"),
            OfficeFile.DOCX,
            List.of(".docx"),
            OfficeFile.XLSX,
            List.of(".xlsx"));

    private FileEnding() {}

    /** A name whose ending says what the content is, whatever the sender wrote. */
    public static String trueName(String name, String mediaType) {
        var endings = ENDINGS.getOrDefault(mediaType, List.of());
        boolean isTrue = endings.isEmpty() || endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return isTrue ? name : name + endings.getFirst();
    }
}
