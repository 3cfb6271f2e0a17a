package org.essaim.dev.demo;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a fictional person. */
record Name(String given, String family, boolean feminine) {

    static Name woman(String given, String family) {
        return new Name(given, family, true);
    }

    static Name man(String given, String family) {
        return new Name(given, family, false);
    }

    /** An address that can never reach anybody: the domain is reserved for examples. */
    String email() {
        return "%s.%s@essaim.example".formatted(plain(given), plain(family));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
