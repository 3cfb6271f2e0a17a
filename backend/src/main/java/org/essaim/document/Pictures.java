package org.essaim.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Draws a picture anew, smaller and as a JPEG: of what came with it, such as where it was taken, nothing is left. */
final class Pictures {
    private static final long MOST_PIXELS = 40_000_000;
    /** Of what cannot be read row after row, so that all of it is held at once. */
    private static final long MOST_PIXELS_IN_PASSES = 16_000_000;

    private static final int MOST_SCANS = 64;
    private static final int LONGEST_SIDE = 20_000;
    private static final int LONGER_SIDE = 640;
    private static final float QUALITY = 0.85f;
    private static final int PATIENCE_SECONDS = 2;
    /** A large picture takes some hundred megabytes while it is read: one at a time. */
    static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Pictures() {}

    /**
     * A JPEG of at most 640 pixels on its longer side, upright, white where the original was transparent.
     *
     * @throws Refusal {@code unprocessable} for more than 40 megapixels (16 when progressive or interlaced) or a side above
     *     20,000 pixels, told by the header alone, for more than 64 scans, or what cannot be read; {@code unavailable} when
     *     others are drawn for 2 s
     */
    static byte[] redraw(byte[] original) {
        if (Scans.count(original) > MOST_SCANS) {
            throw Refusal.unprocessable("file", "at most 64 scans");
        }
        takeTurn();
        try {
            return jpeg(upright(read(original), Orientation.of(original)));
        } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
            // what a broken file makes the readers throw is not said
            throw unreadable instanceof Refusal refusal
                    ? refusal
                    : Refusal.unprocessable("file", "a picture that can be read");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static void takeTurn() {
        try {
            if (ONE_AT_A_TIME.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(ProblemType.UNAVAILABLE, null);
    }

    private static BufferedImage read(byte[] original) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                return read(reader, Passes.areSeveral(original));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Looks at the dimensions first, then reads no more points than are needed. */
    private static BufferedImage read(ImageReader reader, boolean inPasses) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        requireSize(width, height, inPasses);
        int every = Math.max(1, Math.max(width, height) / (2 * LONGER_SIDE));
        var sparse = reader.getDefaultReadParam();
        // A side shorter than the step would have no point left.
        sparse.setSourceSubsampling(Math.min(every, width), Math.min(every, height), 0, 0);
        return scaled(reader.read(0, sparse), width, height);
    }

    private static void requireSize(int width, int height, boolean inPasses) {
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw Refusal.unprocessable("file", "at most 40 megapixels");
        }
        if (inPasses && pixels > MOST_PIXELS_IN_PASSES) {
            throw Refusal.unprocessable("file", "at most 16 megapixels when progressive or interlaced");
        }
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw Refusal.unprocessable("file", "at most 20,000 pixels a side");
        }
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
