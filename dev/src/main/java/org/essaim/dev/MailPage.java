package org.essaim.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The caught messages as a page for people (`/`) and as JSON for tests (`/messages`, which DELETE empties). */
final class MailPage implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = """
            <!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Messages interceptés · Essaim</title>
            <style>body{font:17px/1.55 system-ui,sans-serif;background:#fbf9f4;color:#1d2733;max-width:46rem;margin:2rem auto;padding:0 1rem}
            details{background:#fff;border:1px solid #ddd6c8;border-radius:10px;padding:.75rem 1rem;margin:.75rem 0}
            summary{cursor:pointer;font-weight:600}pre{white-space:pre-wrap;font:inherit}iframe{width:100%%;height:24rem;border:0}</style>
            <h1>Messages interceptés</h1>%s</html>""";

    private final GreenMail catcher;

    MailPage(GreenMail catcher) {
        this.catcher = catcher;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", page());
                case "GET /messages" -> answer(exchange, 200, "application/json", json());
                case "DELETE /messages" -> empty(exchange);
                default -> answer(exchange, 404, "text/plain; charset=utf-8", "Rien à cette adresse.");
            }
        }
    }

    private void empty(HttpExchange exchange) throws IOException {
        try {
            catcher.purgeEmailFromAllMailboxes();
        } catch (FolderException failed) {
            throw new IOException(failed);
        }
        exchange.sendResponseHeaders(204, -1);
    }

    private String json() throws IOException {
        var messages = messages().stream().map(MailPage::properties).toList();
        return JSON.writeValueAsString(Map.of("items", messages));
    }

    private String page() throws IOException {
        var messages = messages();
        return PAGE.formatted(
                messages.isEmpty()
                        ? "<p>Aucun message pour l’instant.</p>"
                        : messages.reversed().stream().map(MailPage::shown).collect(Collectors.joining()));
    }

    private List<CaughtMail> messages() throws IOException {
        var caught = catcher.getReceivedMessages();
        var messages = new ArrayList<CaughtMail>();
        try {
            for (int i = 0; i < caught.length; i++) {
                messages.add(CaughtMail.of(i + 1, caught[i]));
            }
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
        return messages;
    }

    private static Map<String, Object> properties(CaughtMail mail) {
        return Map.of(
                "id", mail.id(),
                "from", mail.from(),
                "to", mail.to(),
                "subject", mail.subject(),
                "sentAt", mail.sentAt().toString(),
                "text", mail.text(),
                "html", mail.html(),
                "calendar", mail.calendar());
    }

    /** The HTML of a message is shown in a frame that runs nothing. */
    private static String shown(CaughtMail mail) {
        var html = mail.html().isEmpty()
                ? ""
                : "<iframe sandbox title=\"Version mise en page\" srcdoc=\"%s\"></iframe>"
                        .formatted(escape(mail.html()));
        return "<details><summary>%s</summary><p>De %s à %s, %s</p><pre>%s</pre>%s</details>"
                .formatted(
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(String.join(", ", mail.to())),
                        mail.sentAt(),
                        escape(mail.text()),
                        html);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
