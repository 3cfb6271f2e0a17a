package org.essaim.dues;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a fee is made of, as people read it in a mail or on a receipt. */
final class FeeWords {
    private FeeWords() {}

    /** « 5 335 habitants × 0,34 € », and whether minimum or cap decided. */
    static String basis(Fee fee, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var rule = fee.rule();
        var population = fee.population();
        var rate = rule.rateCents();
        if (rate != null && population != null) {
            var words = "%s %s × %s"
                    .formatted(
                            number(population, locale),
                            english ? "inhabitants" : "habitants",
                            Money.spoken(rate, locale));
            return words + held(fee, rule, english);
        }
        return switch (rule.kind()) {
            case CHOSEN -> english ? "an amount that each member chooses" : "un montant que chaque membre choisit";
            default -> english ? "the same amount for all members" : "le même montant pour tous les membres";
        };
    }

    private static String held(Fee fee, FeeRule rule, boolean english) {
        if (isBound(fee, rule.capCents(), rule.minimumCents())) {
            return english ? ", limited to the cap" : ", ramené au plafond";
        }
        if (isBound(fee, rule.minimumCents(), rule.capCents())) {
            return english ? ", raised to the minimum" : ", porté au minimum";
        }
        return "";
    }

    private static boolean isBound(Fee fee, @Nullable Long bound, @Nullable Long other) {
        return bound != null && bound == fee.amountCents() && !bound.equals(other);
    }

    private static String number(int value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE)
                .format(value)
                .replace('\u202f', '\u00a0');
    }
}
