package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.essaim.consent.ConsentText;
import org.essaim.consent.ConsentTexts;
import org.essaim.network.Network;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** What an expert undertakes: the words of today, kept by their hash once accepted. */
@ApplicationScoped
class ExpertCharter {
    private final ConsentTexts texts;

    ExpertCharter(ConsentTexts texts) {
        this.texts = texts;
    }

    ConsentText current(Network network, Locale locale) {
        var words = ResourceBundle.getBundle("expert.charter", locale);
        return new ConsentText(
                words.getString("version"),
                locale.getLanguage(),
                words.getString("title").replace("{network}", network.name()),
                words.getString("body").replace("{network}", network.name()));
    }

    /**
     * Keeps the words that were read, if they are those of today in either language.
     *
     * @throws Refusal {@code charter-not-accepted} when they are not
     */
    void keepIfCurrent(Network network, String sha256) {
        var read = Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> current(network, locale))
                .filter(text -> text.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CHARTER_NOT_ACCEPTED, null));
        texts.keep(read);
    }
}
