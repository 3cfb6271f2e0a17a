package org.essaim.dev.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person says of themself in one network, how far they open it, and to whom they agreed to be shown. */
record Listing(
        String network,
        @Nullable String headline,
        List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,
        Openness openness,
        Set<Audience> granted,
        Set<Audience> withdrawn) {

    /** Those to whom one may agree to be shown. */
    enum Audience {
        NETWORK,
        PUBLIC,
        PARTNER,
        /** Everyone, for a testimonial alone. */
        TESTIMONIAL
    }

    static Listing untouched(String network) {
        return new Listing(
                network, null, List.of(), null, null, Openness.CLOSED, Set.of(), EnumSet.noneOf(Audience.class));
    }

    static Listing of(String network, Wordbook.Topic topic, Openness openness, Audience... granted) {
        return new Listing(
                network,
                topic.headline(),
                List.of(topic.practice()),
                topic.helpOffered(),
                topic.helpSought(),
                openness,
                Set.of(granted),
                Set.of());
    }
}
