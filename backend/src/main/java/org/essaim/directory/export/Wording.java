package org.essaim.directory.export;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.directory.DirectoryEntryView;
import org.essaim.directory.DirectoryEntryView.ListedMandate;
import org.essaim.network.Practice;
import org.essaim.shared.time.SpokenDate;

/** How a file speaks of people, in the reader's language. */
record Wording(Locale locale, List<Practice> practices) {

    String of(String key) {
        return words().getString(key);
    }

    /** « maire de Plessé » */
    String mandate(ListedMandate mandate) {
        var function = mandate.function() == null ? "NONE" : mandate.function().name();
        return MessageFormat.format(
                of("mandate"),
                of("mandate.%s.%s".formatted(mandate.kind(), function)),
                mandate.place().ofName(),
                mandate.place().name());
    }

    String mandates(DirectoryEntryView person) {
        return person.mandates().stream().map(this::mandate).collect(joining(", "));
    }

    String positions(DirectoryEntryView person) {
        return person.positions().stream()
                .map(position -> position.title() + ", " + position.organization())
                .collect(joining(" ; "));
    }

    String practices(DirectoryEntryView person) {
        return practices.stream()
                .filter(practice -> person.practices().contains(practice.slug()))
                .map(practice -> isEnglish() ? practice.labelEn() : practice.labelFr())
                .collect(joining(", "));
    }

    /** Whose copy this is, when and what for: a file that is passed on still says so. */
    String watermark(Export export, LocalDate day) {
        return MessageFormat.format(
                of("watermark"),
                export.network().name(),
                export.requester() == null ? of("visitor") : export.requester().name(),
                SpokenDate.of(day, locale),
                export.purpose());
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle("directory.export", locale);
    }
}
