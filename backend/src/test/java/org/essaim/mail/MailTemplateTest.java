package org.essaim.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplateTest {
    private final MailTemplate template = MailTemplate.parse("""
            Un essai pour {name}

            Bonjour {name},

            - première chose
            - deuxième chose

            [Ouvrir la page]({link})

            Raison donnée : {reason}
            """);

    @Test
    void theTextAndTheHtmlAreWrittenFromTheSameWords() {
        var values = Map.of("name", "Camille", "link", "https://essaim.example/x");

        assertThat(template.subject(values)).isEqualTo("Un essai pour Camille");
        assertThat(template.text(values)).isEqualTo("""
                Bonjour Camille,

                - première chose
                - deuxième chose

                Ouvrir la page :
                https://essaim.example/x""");
        assertThat(template.html(values))
                .contains("<p>Bonjour Camille,</p>", "<ul><li>première chose</li><li>deuxième chose</li></ul>")
                .contains("<a href=\"https://essaim.example/x\"");
    }

    @Test
    void aParagraphThatNamesAnAbsentValueIsLeftOut() {
        assertThat(template.text(Map.of("name", "Camille"))).doesNotContain("Raison", "Ouvrir");
        assertThat(template.text(Map.of("name", "Camille", "reason", "doublon")))
                .endsWith("Raison donnée : doublon");
    }

    @Test
    void aValueNeverBecomesMarkupNorALink() {
        var values =
                Map.of("name", "<b>[x](https://evil.example)</b>\r\nBcc: all {link}", "link", "https://essaim.example");

        assertThat(template.html(values))
                .doesNotContain("<b>", "evil.example\"")
                .contains("&lt;b&gt;");
        assertThat(template.subject(values)).doesNotContain("\r", "\n");
        assertThat(template.text(values)).contains("all {link}");
    }
}
