package org.essaim.dues;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts in cents of euro, as people read them. */
final class Money {
    private static final Currency EURO = Currency.getInstance("EUR");

    private Money() {}

    /** « 1 813,90 € », with spaces that do not break. */
    static String spoken(long cents, Locale locale) {
        return spoken(BigDecimal.valueOf(cents), 2, locale);
    }

    /** « 0,34 € »: a rate in cents may have up to four decimals, of which the needed ones are shown. */
    static String spoken(BigDecimal cents, Locale locale) {
        return spoken(cents, Math.max(2, cents.stripTrailingZeros().scale() + 2), locale);
    }

    private static String spoken(BigDecimal cents, int decimals, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
        format.setCurrency(EURO);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(cents.movePointLeft(2)).replace('\u202f', '\u00a0');
    }
}
