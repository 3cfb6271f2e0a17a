package org.essaim.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a mail in one language: a subject, then paragraphs, lists and buttons, from which both the text and the
 * HTML are written. Its structure is read before any value is filled in, so that a value never becomes a link or a tag.
 */
final class MailTemplate {
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern BUTTON = Pattern.compile("\\[([^]]+)]\\((\\{[a-zA-Z]+})\\)");

    private final String subject;
    private final List<String> blocks;

    private MailTemplate(String subject, List<String> blocks) {
        this.subject = subject;
        this.blocks = blocks;
    }

    /** Reads a template: the subject on the first line, then blocks with an empty line between them. */
    static MailTemplate parse(String source) {
        var parts = Arrays.asList(source.strip().split("\\R\\s*\\R"));
        return new MailTemplate(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }

    String subject(Map<String, String> values) {
        return fill(subject, values, text -> text.replaceAll("\\s+", " "));
    }

    String text(Map<String, String> values) {
        var written = new ArrayList<String>();
        for (var block : shown(values)) {
            var button = BUTTON.matcher(block);
            written.add(
                    button.matches()
                            ? fill(button.group(1) + " :\n" + button.group(2), values, UnaryOperator.identity())
                            : fill(block, values, UnaryOperator.identity()));
        }
        return String.join("\n\n", written);
    }

    String html(Map<String, String> values) {
        var html = new StringBuilder();
        for (var block : shown(values)) {
            html.append(htmlOf(block, values)).append('\n');
        }
        return html.toString();
    }

    /** What the template names; a value that is none of these is a mistake of the caller. */
    Set<String> names() {
        var names = new HashSet<String>();
        for (var block : blocks) {
            NAMED.matcher(block).results().forEach(found -> names.add(found.group(1)));
        }
        NAMED.matcher(subject).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private List<String> shown(Map<String, String> values) {
        return blocks.stream()
                .filter(block -> NAMED.matcher(block)
                        .results()
                        .allMatch(found ->
                                !values.getOrDefault(found.group(1), "").isBlank()))
                .toList();
    }

    private static String htmlOf(String block, Map<String, String> values) {
        var button = BUTTON.matcher(block);
        if (button.matches()) {
            return MailLayout.button(
                    fill(escaped(button.group(1)), values, MailTemplate::escaped),
                    fill(button.group(2), values, MailTemplate::escaped));
        }
        var lines = block.split("\\R");
        if (Arrays.stream(lines).allMatch(line -> line.startsWith("- "))) {
            var items = new StringBuilder();
            for (var line : lines) {
                items.append("<li>")
                        .append(fill(escaped(line.substring(2)), values, MailTemplate::paragraph))
                        .append("</li>");
            }
            return "<ul>" + items + "</ul>";
        }
        return "<p>" + fill(paragraph(block), values, MailTemplate::paragraph) + "</p>";
    }

    private static String fill(String text, Map<String, String> values, UnaryOperator<String> written) {
        return NAMED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(written.apply(values.getOrDefault(found.group(1), ""))));
    }

    private static String paragraph(String text) {
        return escaped(text).replaceAll("\\R", "<br>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
