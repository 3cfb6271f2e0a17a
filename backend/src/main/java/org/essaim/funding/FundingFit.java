package org.essaim.funding;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a funding is for somebody, without asking anybody: it is offered where they are, it can still be asked for, and
 * one of its categories names a theme of theirs. Who names no theme is looked for by place alone.
 */
public final class FundingFit {
    private FundingFit() {}

    /**
     * Who looks for money.
     *
     * @param places where they are: the key of the place and of all that contains it
     * @param themes words that a category may name
     */
    public record Seeker(Set<String> places, List<String> themes) {
        public static Seeker of(String place, Collection<String> ancestors, List<String> themes) {
            var places = new HashSet<>(ancestors);
            places.add(place);
            return new Seeker(Set.copyOf(places), List.copyOf(themes));
        }
    }

    /** What of a funding says for whom it is. */
    public record Offer(
            boolean live,
            @Nullable LocalDate deadline,
            @Nullable String perimeter,
            List<String> categories) {
        public static Offer of(Funding funding) {
            var facts = funding.facts();
            return new Offer(
                    funding.isLive(),
                    facts.dates().deadline(),
                    facts.perimeter().place(),
                    facts.aims().categories());
        }
    }

    public static boolean fits(Offer offer, Seeker seeker, LocalDate today) {
        return offer.live()
                && isOpen(offer.deadline(), today)
                && isOffered(offer.perimeter(), seeker)
                && isAbout(offer.categories(), seeker.themes());
    }

    /** A deadline is a day on which one may still ask. */
    static boolean isOpen(@Nullable LocalDate deadline, LocalDate today) {
        return deadline == null || !deadline.isBefore(today);
    }

    private static boolean isOffered(@Nullable String perimeter, Seeker seeker) {
        return perimeter != null
                && (perimeter.equals(PerimeterMapping.FRANCE) || seeker.places().contains(perimeter));
    }

    private static boolean isAbout(List<String> categories, List<String> themes) {
        return themes.isEmpty()
                || themes.stream()
                        .map(FundingFit::plain)
                        .anyMatch(theme -> categories.stream()
                                .map(FundingFit::plain)
                                .anyMatch(category -> category.contains(theme)));
    }

    private static String plain(String said) {
        return Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
