package org.essaim.shared.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins: the sort key of the last item seen, tied to the list it was given for.
 * It holds nothing that the caller has not just read, is valid on any node, and never expires.
 */
public final class Cursor {
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /** Writes a cursor for {@code list}, the name of a list with all its filters. */
    public static String write(String list, Object... key) {
        var text = new StringBuilder(checksum(list));
        for (var part : key) {
            text.append(SEPARATOR).append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back into the {@code size} parts of its key; {@code null} for the first page.
     *
     * @throws Refusal {@code invalid-cursor} when it was given for another list, or by someone else
     */
    public static @Nullable List<String> read(String list, @Nullable String cursor, int size) {
        if (cursor == null) {
            return null;
        }
        var parts = decode(cursor).split(SEPARATOR, -1);
        if (parts.length != size + 1 || !parts[0].equals(checksum(list))) {
            throw foreign();
        }
        return List.of(parts).subList(1, parts.length);
    }

    /**
     * An id within a key.
     *
     * @throws Refusal {@code invalid-cursor} when the text is none
     */
    public static UUID uuid(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException tampered) {
            throw foreign();
        }
    }

    /** The refusal of a cursor that is not of this list. */
    public static Refusal foreign() {
        return new Refusal(ProblemType.INVALID_CURSOR, null);
    }

    private static String decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (Text.isEncodable(text)) {
                return text;
            }
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
        throw foreign();
    }

    private static String checksum(String list) {
        var crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
