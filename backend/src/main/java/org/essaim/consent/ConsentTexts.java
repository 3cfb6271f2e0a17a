package org.essaim.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.essaim.network.Network;
import org.essaim.shared.time.SpokenDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The texts of today, made from the templates and from what they are about; and those of any day, by their hash. */
@ApplicationScoped
public class ConsentTexts {
    private final Session session;

    ConsentTexts(Session session) {
        this.session = session;
    }

    /** The current text for an audience that is no partner. */
    public ConsentText current(Network network, Audience audience, Locale locale) {
        var key = audience.name().toLowerCase(Locale.ROOT);
        return render(key, network, null, locale);
    }

    /** The current text for a partner. */
    public ConsentText current(Network network, Disclosure disclosure, Locale locale) {
        return render("partner", network, disclosure, locale);
    }

    public Optional<ConsentText> find(String sha256) {
        return Optional.ofNullable(session.find(ConsentText.class, sha256));
    }

    /** Keeps the exact words for as long as a consent refers to them. */
    public void keep(ConsentText text) {
        session.createNativeMutationQuery("""
                insert into consent_text (sha256, version, locale, title, body)
                values (:sha256, :version, :locale, :title, :body) on conflict do nothing
                """)
                .setParameter("sha256", text.sha256())
                .setParameter("version", text.version())
                .setParameter("locale", text.locale())
                .setParameter("title", text.title())
                .setParameter("body", text.body())
                .executeUpdate();
    }

    private static ConsentText render(String key, Network network, @Nullable Disclosure disclosure, Locale locale) {
        var templates = ResourceBundle.getBundle("consent.texts", locale);
        var body = templates.getString(key + ".body");
        if (network.isSensitive()) {
            body += " " + templates.getString(key + ".sensitive");
        }
        body += " " + templates.getString("withdrawal");
        return new ConsentText(
                templates.getString("version"),
                locale.getLanguage(),
                fill(templates.getString(key + ".title"), network, disclosure, locale),
                fill(body, network, disclosure, locale));
    }

    private static String fill(String template, Network network, @Nullable Disclosure disclosure, Locale locale) {
        var text = template.replace("{network}", network.name())
                .replace("{association}", network.contact().organization());
        if (disclosure == null) {
            return text;
        }
        return text.replace("{partner}", disclosure.partner())
                .replace("{purpose}", disclosure.purpose())
                .replace("{until}", SpokenDate.of(disclosure.until(), locale))
                .replace(
                        "{fields}",
                        disclosure.fields().stream()
                                .map(field -> field.in(locale))
                                .collect(Collectors.joining(", ")));
    }
}
