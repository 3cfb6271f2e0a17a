package org.essaim.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of an office suite, as small as can be. */
public final class OfficeFiles {
    private OfficeFiles() {}

    public static byte[] odt() {
        return openDocument(OfficeFile.ODT);
    }

    static byte[] openDocument(String type) {
        return zip(type, "content.xml");
    }

    public static byte[] docx() {
        return zip(null, "[Content_Types].xml", "word/document.xml");
    }

    /** The parts of a file, after the one that says the type of an OpenDocument. */
    static byte[] zip(@Nullable String type, String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (type != null) {
                stored(zip, type.getBytes(StandardCharsets.US_ASCII));
            }
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<exemple/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, byte[] type) throws IOException {
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        var check = new CRC32();
        check.update(type);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }
}
