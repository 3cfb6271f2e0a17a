package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.essaim.mail.QueuedMail.State;
import org.essaim.shared.security.LinkToken;
import org.hibernate.Session;

/** Gathers the mails that somebody wants to receive together into one. */
@ApplicationScoped
class Digests {
    private static final String DUE = "state = 'HELD' and digest is null and next_attempt_at <= :now";

    private final Session session;
    private final MailPreferences preferences;
    private final WebLinks links;
    private final Clock clock;

    Digests(Session session, MailPreferences preferences, WebLinks links, Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.links = links;
        this.clock = clock;
    }

    /** Gathers what is due for one person and topic; false when nothing is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean gatherOne() {
        var first = first();
        first.ifPresent(mail -> gather(mail, together(mail)));
        return first.isPresent();
    }

    private Optional<QueuedMail> first() {
        return session.createNativeQuery(
                        "select * from mail where " + DUE
                                + " order by next_attempt_at, id limit 1 for update skip locked",
                        QueuedMail.class)
                .setParameter("now", clock.instant())
                .uniqueResultOptional();
    }

    private List<QueuedMail> together(QueuedMail first) {
        return session.createNativeQuery(
                        "select * from mail where " + DUE
                                + " and person = :person and topic = :topic order by id for update skip locked",
                        QueuedMail.class)
                .setParameter("now", clock.instant())
                .setParameter("person", Objects.requireNonNull(first.person()))
                .setParameter("topic", first.topic().name())
                .list();
    }

    private void gather(QueuedMail first, List<QueuedMail> mails) {
        var locale = Locale.of(first.locale());
        var person = Objects.requireNonNull(first.person(), "only mails of somebody known are held");
        var recipient = new Recipient(person, first.recipient(), locale);
        var letter = new Letter(recipient, first.topic(), null, "digest", Map.of());
        var digest = new QueuedMail(letter, words(person, mails, locale), State.QUEUED, clock.instant());
        session.persist(digest);
        mails.forEach(mail -> mail.gatheredIn(digest));
    }

    private RenderedMail words(UUID person, List<QueuedMail> mails, Locale locale) {
        var words = ResourceBundle.getBundle("mail.layout", locale);
        var frequency = preferences.of(person).get(mails.getFirst().topic()) == Frequency.WEEKLY ? "WEEKLY" : "DAILY";
        var subject = words.getString("digest.subject." + frequency);
        var token = LinkToken.fresh();
        var unsubscribe = links.to("/desabonnement/" + token.value());
        var text = new StringBuilder(words.getString("digest.intro"));
        var html = new StringBuilder("<p>" + MailTemplate.escaped(words.getString("digest.intro")) + "</p>\n");
        for (var mail : mails) {
            text.append("\n\n* ")
                    .append(mail.subject())
                    .append("\n\n")
                    .append(mail.bodyText().split("\n-- \n", 2)[0]);
            html.append("<h2 style=\"font-size:19px\">")
                    .append(MailTemplate.escaped(mail.subject()))
                    .append("</h2>\n");
            html.append(between(mail.bodyHtml(), "<main>", "</main>"));
        }
        var layout = new MailLayout(locale, "Essaim");
        return new RenderedMail(
                subject,
                layout.text(text.toString(), unsubscribe),
                layout.html(subject, html.toString(), unsubscribe),
                token);
    }

    private static String between(String html, String start, String end) {
        return html.substring(html.indexOf(start) + start.length(), html.lastIndexOf(end));
    }
}
