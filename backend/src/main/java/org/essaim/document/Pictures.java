package org.essaim.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.essaim.shared.problem.Refusal;

/** Draws a picture anew, smaller and as a JPEG: of what came with it, such as where it was taken, nothing is left. */
final class Pictures {
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGER_SIDE = 640;
    private static final float QUALITY = 0.85f;
    /** A large picture takes some hundred megabytes while it is read: one at a time. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Pictures() {}

    /**
     * A JPEG of at most 640 pixels on its longer side, upright, white where the original was transparent.
     *
     * @throws Refusal {@code unprocessable} for more than 40 megapixels, told by the header alone, or what cannot be read
     */
    static byte[] redraw(byte[] original) {
        ONE_AT_A_TIME.lock();
        try {
            return jpeg(upright(read(original), Orientation.of(original)));
        } catch (IOException | RuntimeException unreadable) { // what a broken file makes the readers throw is not said
            throw unreadable instanceof Refusal refusal
                    ? refusal
                    : Refusal.unprocessable("file", "a picture that can be read");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage read(byte[] original) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Looks at the dimensions first, then reads no more points than are needed. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Refusal.unprocessable("file", "at most 40 megapixels");
        }
        int every = Math.max(1, Math.max(width, height) / (2 * LONGER_SIDE));
        var sparse = reader.getDefaultReadParam();
        // A side shorter than the step would have no point left.
        sparse.setSourceSubsampling(Math.min(every, width), Math.min(every, height), 0, 0);
        return scaled(reader.read(0, sparse), width, height);
    }

    private static BufferedImage scaled(BufferedImage read, int width, int height) {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(width, height));
        var drawn = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, drawn.getWidth(), drawn.getHeight(), Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage upright(BufferedImage lying, Orientation orientation) {
        var drawn = orientation.swapsSides()
                ? new BufferedImage(lying.getHeight(), lying.getWidth(), BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(lying.getWidth(), lying.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(lying, orientation.turning(lying.getWidth(), lying.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var compressed = writer.getDefaultWriteParam();
            compressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compressed.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), compressed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
