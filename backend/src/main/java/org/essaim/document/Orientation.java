package org.essaim.document;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as the Exif of a JPEG says it.
 *
 * @param value 1 (upright) to 8, of the tag 0x0112
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    /** That of a file; upright when it does not say, or is no JPEG. */
    static Orientation of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** What sets a picture of these dimensions, in pixels, upright. */
    AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Goes from segment to segment, as far as the picture itself. */
    private static Orientation find(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF && (file.get(at + 1) & 0xFF) != 0xDA) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if ((file.get(at + 1) & 0xFF) == 0xE1 && file.getInt(at + 4) == EXIF) {
                return in(file.slice(at + 10, length - 8));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    /** Reads the first directory of a TIFF. */
    private static Orientation in(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
            if (tiff.getShort(entry) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
