package org.essaim.shared.rule;

import java.time.temporal.TemporalAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the service does on its own. Its words are in {@code rules/words_fr.properties} and {@code _en}, under
 * its code: title, what, when, warning (may be empty), basis; {@code {0}} is the first of its settings.
 */
public record AutomaticRule(String code, List<Setting> settings) {
    /**
     * A duration in force here.
     *
     * @param name under which an installation may set another; none for one that is the same everywhere
     */
    public record Setting(@Nullable String name, TemporalAmount value) {}

    public static AutomaticRule of(String code, Setting... settings) {
        return new AutomaticRule(code, List.of(settings));
    }
}
