package org.essaim.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The official list that comes with the application, made by {@code make geography}. */
record GeographyResource(String path, int vintage) {
    static final GeographyResource COG_2026 = new GeographyResource("/geography/cog-2026.tsv.gz", 2026);

    /** The lines of the list, a heading first. */
    InputStream lines() throws IOException {
        return new GZIPInputStream(bytes(), 1 << 16);
    }

    /** SHA-256 of the packed list. */
    String checksum() {
        try (var bytes = new DigestInputStream(bytes(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private InputStream bytes() {
        var bytes = GeographyResource.class.getResourceAsStream(path);
        if (bytes == null) {
            throw new IllegalStateException("The application was packaged without " + path);
        }
        return bytes;
    }
}
