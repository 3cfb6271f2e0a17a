package org.essaim.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a text or a spreadsheet of an office suite is, told by the list of its parts: nothing is unpacked, so that no bomb
 * goes off. One with macros is none of these.
 */
final class OfficeFile {
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PART = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int PART_HEADER = 30;
    private static final int LISTED_HEADER = 46;
    private static final String FIRST_OF_ODF = "mimetype";

    private OfficeFile() {}

    /** Whether a file begins as those of an office suite do, and all other archives of their kind. */
    static boolean isArchive(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    static Optional<String> typeOf(byte[] file) {
        try {
            var zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            return zip.getInt(0) == PART ? typeOf(zip, parts(zip)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> typeOf(ByteBuffer zip, Set<String> parts) {
        if (parts.stream().anyMatch(OfficeFile::runs)) {
            return Optional.empty();
        }
        if (parts.contains(FIRST_OF_ODF) && parts.contains("content.xml")) {
            return said(zip).filter(Set.of(ODT, ODS)::contains);
        }
        if (!parts.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return parts.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.of(XLSX).filter(type -> parts.contains("xl/workbook.xml"));
    }

    private static boolean runs(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/");
    }

    /** An OpenDocument says what it is in its first part, which is never compressed. */
    private static Optional<String> said(ByteBuffer zip) {
        int name = zip.getShort(26) & 0xFFFF;
        int extra = zip.getShort(28) & 0xFFFF;
        boolean isFirst = text(zip, PART_HEADER, name).equals(FIRST_OF_ODF) && zip.getShort(8) == 0;
        return isFirst ? Optional.of(text(zip, PART_HEADER + name + extra, zip.getInt(22))) : Optional.empty();
    }

    private static Set<String> parts(ByteBuffer zip) {
        int end = end(zip);
        int at = zip.getInt(end + 16);
        var names = new HashSet<String>();
        for (int left = zip.getShort(end + 10) & 0xFFFF; left > 0 && zip.getInt(at) == LISTED; left--) {
            int name = zip.getShort(at + 28) & 0xFFFF;
            names.add(text(zip, at + LISTED_HEADER, name));
            at += LISTED_HEADER + name + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("without an end");
    }

    private static String text(ByteBuffer zip, int from, int length) {
        var bytes = new byte[Math.min(length, zip.limit())];
        zip.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
