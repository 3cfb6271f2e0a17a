package org.essaim.initiative;

import java.text.Collator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an initiative is: an official place, or a sector of it that no official list knows.
 *
 * @param place its key; none when it is not known where the collectivité is
 * @param sector « Quartier des Capucins »; none for all of the place
 */
record Perimeter(@Nullable String place, @Nullable String sector) {

    /**
     * Where both are: the smaller of the two, when it lies in the other.
     *
     * @param isWithin whether the first place is the second or lies in it
     */
    Optional<Perimeter> common(Perimeter other, BiPredicate<String, String> isWithin) {
        if (other.isPartOf(this, isWithin)) {
            return Optional.of(other);
        }
        return isPartOf(other, isWithin) ? Optional.of(this) : Optional.empty();
    }

    /** A sector is only in itself, and in what contains the whole of its place: what else it touches nobody knows. */
    private boolean isPartOf(Perimeter whole, BiPredicate<String, String> isWithin) {
        if (whole.sector != null) {
            return sector != null && isSameName(sector, whole.sector) && Objects.equals(place, whole.place);
        }
        return whole.place == null || place != null && isWithin.test(place, whole.place);
    }

    /** Whatever the capitals and accents. */
    private static boolean isSameName(String one, String other) {
        var collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.PRIMARY);
        return collator.equals(one, other);
    }
}
