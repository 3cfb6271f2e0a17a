package org.essaim.document;

import java.nio.ByteBuffer;

/** Whether a picture is kept row after row, or in passes over all of it: those are held whole while they are read. */
final class Passes {
    private static final int JPEG = 0xFFD8;
    private static final int PNG_INTERLACE = 28;
    /** Frames whose rows follow one another, if their scan holds every colour. */
    private static final int BASELINE = 0xC0;

    private static final int EXTENDED = 0xC1;
    private static final int FIRST_OTHER_FRAME = 0xC2;
    private static final int LAST_OTHER_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int ARITHMETIC_CODING = 0xCC;
    private static final int FIRST_WITHOUT_LENGTH = 0xD0;
    private static final int SCAN = 0xDA;

    private Passes() {}

    /** True for a progressive JPEG or an interlaced PNG, and whenever the file does not tell. */
    static boolean areSeveral(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            return (bytes.getShort(0) & 0xFFFF) == JPEG ? areSeveralIn(bytes) : bytes.get(PNG_INTERLACE) != 0;
        } catch (IndexOutOfBoundsException broken) {
            return true;
        }
    }

    /** Goes from segment to segment, from the frame to the first scan, which must hold as many colours. */
    private static boolean areSeveralIn(ByteBuffer jpeg) {
        int colours = 0;
        for (int at = 2; jpeg.get(at) == (byte) 0xFF; at += 2 + Math.max(2, jpeg.getShort(at + 2) & 0xFFFF)) {
            int marker = jpeg.get(at + 1) & 0xFF;
            if (marker == SCAN) {
                return jpeg.get(at + 4) != colours;
            }
            if (marker == BASELINE || marker == EXTENDED) {
                colours = jpeg.get(at + 9);
            } else if (isOtherFrame(marker) || marker < BASELINE || isWithoutLength(marker)) {
                return true;
            }
        }
        return true;
    }

    private static boolean isOtherFrame(int marker) {
        return marker >= FIRST_OTHER_FRAME
                && marker <= LAST_OTHER_FRAME
                && marker != HUFFMAN_TABLES
                && marker != ARITHMETIC_CODING;
    }

    /** Restarts, beginning and end, and what is no marker: none of them comes before a scan. */
    private static boolean isWithoutLength(int marker) {
        return marker >= FIRST_WITHOUT_LENGTH && marker < SCAN || marker == 0xFF;
    }
}
