package org.essaim.document;

/**
 * How many scans a JPEG holds. A progressive one is drawn once for each, so that a few megabytes of empty scans would
 * take hours; cameras and editors write about ten.
 */
final class Scans {
    private static final int MARKER = 0xFF;
    /** Those below tell nothing, as does a zero, which stands for a byte of the picture. */
    private static final int FIRST_WITH_LENGTH = 0xC0;

    private static final int FIRST_RESTART = 0xD0;
    private static final int BEGINNING = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private Scans() {}

    /** Counts them as they are read: from marker to marker, over segments, whatever lies between, up to the end. */
    static int count(byte[] file) {
        boolean isJpeg = file.length > 2 && (file[0] & 0xFF) == MARKER && (file[1] & 0xFF) == BEGINNING;
        return isJpeg ? countIn(file) : 0;
    }

    private static int countIn(byte[] jpeg) {
        int scans = 0;
        int at = 2;
        while (at + 1 < jpeg.length) {
            int marker = jpeg[at] & 0xFF;
            int kind = jpeg[at + 1] & 0xFF;
            if (marker != MARKER || kind == MARKER) {
                at++;
                continue;
            }
            if (kind == END) {
                return scans;
            }
            if (kind == SCAN) {
                scans++;
            }
            at += 2 + (isSegment(kind) ? length(jpeg, at + 2) : 0);
        }
        return scans;
    }

    private static boolean isSegment(int kind) {
        return kind >= FIRST_WITH_LENGTH && (kind < FIRST_RESTART || kind > BEGINNING);
    }

    /** Of a segment, with the two bytes that say it. */
    private static int length(byte[] jpeg, int at) {
        return at + 1 < jpeg.length ? Math.max(2, (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF) : 0;
    }
}
