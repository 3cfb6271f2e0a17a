package org.essaim.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests, their left half red and the rest blue. */
public final class Photographs {
    private static final byte[] TAKEN_AT = "GPS 47.651 -2.084".getBytes(StandardCharsets.US_ASCII);

    private Photographs() {}

    /** In {@code jpeg} or {@code png}. */
    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return file(picture, format);
    }

    static byte[] file(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A JPEG whose Exif says how the camera was held (1 to 8), and where it was. */
    public static byte[] takenSomewhere(int width, int height, int orientation) {
        var tiff = ByteBuffer.allocate(26 + TAKEN_AT.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(TAKEN_AT);
        var jpeg = picture("jpeg", width, height);
        return ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A progressive JPEG or an interlaced PNG. */
    public static byte[] inPasses(String format, int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var progressive = writer.getDefaultWriteParam();
            progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(seen(picture(format, width, height)), null, null), progressive);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A progressive JPEG that says it is larger than it is. */
    static byte[] sayingInPasses(int width, int height) {
        var jpeg = inPasses("jpeg", 16, 16);
        int frame = 0;
        while (ByteBuffer.wrap(jpeg).getShort(frame) != (short) 0xFFC2) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /** A progressive JPEG of 16 pixels a side whose last scan comes some times more. */
    static byte[] withScans(int more) {
        var jpeg = inPasses("jpeg", 16, 16);
        int last = jpeg.length - 2;
        while (ByteBuffer.wrap(jpeg).getShort(last) != (short) 0xFFDA) {
            last--;
        }
        int length = jpeg.length - 2 - last;
        var longer = ByteBuffer.allocate(jpeg.length + more * length).put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < more; i++) {
            longer.put(jpeg, last, length);
        }
        return longer.putShort((short) 0xFFD9).array();
    }

    /** Does something while another picture takes its time to be drawn. */
    public static void whileAnotherIsDrawn(Runnable what) {
        Pictures.ONE_AT_A_TIME.lock();
        try {
            what.run();
        } finally {
            Pictures.ONE_AT_A_TIME.unlock();
        }
    }

    /** Returns once so many pictures wait for their turn, and before the first of them gives up. */
    public static void untilSoManyWait(int pictures) {
        for (int tenths = 0; tenths < 15 && Pictures.ONE_AT_A_TIME.getQueueLength() < pictures; tenths++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** A PNG that says it is larger than it is. */
    public static byte[] saying(int width, int height) {
        var png = picture("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    public static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
