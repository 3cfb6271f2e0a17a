package org.essaim.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A share, from two whole numbers. */
public final class Percentage {
    private static final int DIGITS = 4;

    private Percentage() {}

    /** In per cent, to four decimals: 31 of 207 is 14.9758; of nothing there is none. */
    public static @Nullable Double of(int numerator, int denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator * 100L)
                        .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** « 15,0 % », with the space that keeps it on one line. */
    public static String words(double rate, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(rate)) + (locale.getLanguage().equals("en") ? "%" : "\u00a0%");
    }
}
