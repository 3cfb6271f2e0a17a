package org.essaim.funding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** HTML written elsewhere, reduced to paragraphs, lists, emphasis and links that lead to the web. */
final class SafeHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h3", "h4", "h5", "h6", "blockquote", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto", "tel");

    private SafeHtml() {}

    static String of(@Nullable String html) {
        return html == null ? "" : Jsoup.clean(html, "", ALLOWED, new Document.OutputSettings().prettyPrint(false));
    }

    /** The words alone. */
    static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
