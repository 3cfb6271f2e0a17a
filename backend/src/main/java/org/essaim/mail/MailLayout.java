package org.essaim.mail;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What surrounds the words of every mail: who writes, why, and how to hear less of it. */
final class MailLayout {
    private static final String BUTTON =
            "<p style=\"margin:28px 0\"><a href=\"%s\" style=\"display:inline-block;padding:14px 22px;border-radius:10px;"
                    + "background:#1F6F50;color:#FFFFFF;font-weight:bold;text-decoration:none\">%s</a></p>";

    private final ResourceBundle words;
    private final Locale locale;
    private final String sender;

    /** @param sender the network that writes, or the installation */
    MailLayout(Locale locale, String sender) {
        this.words = ResourceBundle.getBundle("mail.layout", locale);
        this.locale = locale;
        this.sender = sender;
    }

    static String button(String label, String link) {
        return BUTTON.formatted(link, label);
    }

    String text(String body, @Nullable String unsubscribe) {
        var end = unsubscribe == null
                ? words.getString("service")
                : words.getString("unsubscribe") + " :\n" + unsubscribe;
        return "%s\n\n%s\n%s\n\n-- \n%s\n".formatted(body, words.getString("greeting"), sender, end);
    }

    String html(String subject, String body, @Nullable String unsubscribe) {
        var end = unsubscribe == null
                ? MailTemplate.escaped(words.getString("service"))
                : "<a href=\"%s\" style=\"color:#2B5F8A\">%s</a>"
                        .formatted(
                                MailTemplate.escaped(unsubscribe),
                                MailTemplate.escaped(words.getString("unsubscribe")));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;padding:24px 12px;background:#FBF9F4;color:#1D2733;font:17px/1.55 Verdana,sans-serif">
                <div style="max-width:34em;margin:0 auto">
                <p style="font-weight:bold">%s</p>
                <main>
                %s</main>
                <p>%s<br>%s</p>
                <p style="margin-top:32px;border-top:1px solid #C9C3B6;padding-top:16px;font-size:15px">%s</p>
                </div>
                </body>
                </html>
                """.formatted(
                        locale.getLanguage(),
                        MailTemplate.escaped(subject),
                        MailTemplate.escaped(sender),
                        body,
                        MailTemplate.escaped(words.getString("greeting")),
                        MailTemplate.escaped(sender),
                        end);
    }
}
