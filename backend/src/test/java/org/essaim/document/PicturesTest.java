package org.essaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.essaim.document.Photographs.inPasses;
import static org.essaim.document.Photographs.picture;
import static org.essaim.document.Photographs.saying;
import static org.essaim.document.Photographs.sayingInPasses;
import static org.essaim.document.Photographs.seen;
import static org.essaim.document.Photographs.takenSomewhere;
import static org.essaim.document.Photographs.whileAnotherIsDrawn;
import static org.essaim.document.Photographs.withScans;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @ParameterizedTest
    @CsvSource({"jpeg,4000,3000,640,480", "png,3000,4000,480,640", "png,300,200,300,200", "png,5000,1,640,1"})
    void theLongerSideIsAtMost640PixelsAndASmallPictureStaysSmall(
            String format, int width, int height, int drawnWidth, int drawnHeight) {
        var drawn = seen(Pictures.redraw(picture(format, width, height)));

        assertThat(drawn.getWidth()).isEqualTo(drawnWidth);
        assertThat(drawn.getHeight()).isEqualTo(drawnHeight);
    }

    @Test
    void whereItWasTakenIsGone() {
        var original = takenSomewhere(800, 600, 1);
        assertThat(text(original)).contains("Exif", "GPS");

        assertThat(text(Pictures.redraw(original))).startsWith("ÿØÿ").doesNotContain("Exif", "GPS");
    }

    /** Red is at the left of what the camera kept: where it is once upright. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void aPictureTakenWithATurnedCameraIsUpright(int orientation, String red) {
        var drawn = seen(Pictures.redraw(takenSomewhere(800, 600, orientation)));

        assertThat(drawn.getWidth() > drawn.getHeight()).isEqualTo(orientation < 5);
        assertThat(redSide(drawn)).isEqualTo(red);
    }

    @Test
    void whatIsTransparentIsWhite() {
        var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(
                        seen(Pictures.redraw(Photographs.file(clear, "png"))).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void aFewBytesThatSayTheyAreHugeAreRefusedUnread() {
        refused(saying(30_000, 30_000), "at most 40 megapixels");
        assertThatThrownBy(() -> Pictures.redraw(saying(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void whatIsReadInPassesIsToldFromWhatIsReadRowByRowAndDrawnAlike(String format) {
        assertThat(Passes.areSeveral(picture(format, 40, 30))).isFalse();
        assertThat(Passes.areSeveral(inPasses(format, 40, 30))).isTrue();

        assertThat(seen(Pictures.redraw(inPasses(format, 1280, 960))).getWidth())
                .isEqualTo(640);
    }

    @Test
    void aGreyJpegHasOnePassAndOneThatTellsNothingHasSeveral() {
        var grey = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(Passes.areSeveral(Photographs.file(grey, "jpeg"))).isFalse();
        assertThat(Passes.areSeveral(Arrays.copyOf(picture("jpeg", 10, 10), 20)))
                .isTrue();
    }

    @Test
    void aLongSideAndManyPixelsInPassesAreRefusedUnread() {
        refused(saying(20_001, 1), "at most 20,000 pixels a side");
        refused(saying(1, 20_001), "at most 20,000 pixels a side");
        refused(sayingInPasses(4_001, 4_000), "at most 16 megapixels when progressive or interlaced");
    }

    /** A progressive picture is drawn once for each of its scans. */
    @Test
    void moreScansThanAnyCameraWritesAreRefusedUnread() {
        var usual = inPasses("jpeg", 40, 30);
        int scans = Scans.count(usual);
        assertThat(scans).isBetween(2, 12);

        assertThat(seen(Pictures.redraw(withScans(64 - scans))).getWidth()).isEqualTo(16);
        refused(withScans(65 - scans), "at most 64 scans");
        refused(withScans(100_000), "at most 64 scans");
    }

    @Test
    void whatLooksLikeAScanInASegmentOrAfterTheEndIsNone() {
        assertThat(Scans.count(picture("jpeg", 40, 30))).isEqualTo(1);
        assertThat(Scans.count(bytes(0x8950, 0xFFDA, 0x0002))).as("no JPEG").isZero();
        assertThat(Scans.count(
                        bytes(0xFFD8, 0xFFE1, 0x0006, 0xFFDA, 0xFFDA, 0xFFDA, 0x0002, 0xFF00, 0xFFD0, 0xFFD9, 0xFFDA)))
                .isEqualTo(1);
        assertThat(Scans.count(bytes(0xFFD8, 0xFFFF, 0xFFDA, 0x0002, 0xFF02, 0xFFDA)))
                .isEqualTo(2);
        assertThat(Scans.count(bytes(0xFFD8, 0xFFE1))).isZero();
    }

    @Test
    void whoWaitsTooLongForTheirTurnMayTryAgain() {
        whileAnotherIsDrawn(() -> {
            var waiting = CompletableFuture.supplyAsync(() -> Pictures.redraw(picture("png", 10, 10)));

            assertThatThrownBy(waiting::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
        });
    }

    private static byte[] bytes(int... words) {
        var bytes = ByteBuffer.allocate(2 * words.length);
        for (int word : words) {
            bytes.putShort((short) word);
        }
        return bytes.array();
    }

    private static void refused(byte[] original, String why) {
        assertThatThrownBy(() -> Pictures.redraw(original))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().getFirst().message())
                                .isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aBrokenPictureIsRefused(String format) {
        var whole = picture(format, 400, 300);

        for (int length : new int[] {4, 30, 60}) {
            assertThatThrownBy(() -> Pictures.redraw(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Refusal.class);
        }
    }

    private static String redSide(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        if (isRed(drawn, width / 4, height / 4) && isRed(drawn, width / 4, height * 3 / 4)) {
            return "left";
        }
        if (isRed(drawn, width * 3 / 4, height / 4) && isRed(drawn, width * 3 / 4, height * 3 / 4)) {
            return "right";
        }
        return isRed(drawn, width / 2, height / 4) ? "top" : "bottom";
    }

    private static boolean isRed(BufferedImage drawn, int x, int y) {
        var colour = new Color(drawn.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
