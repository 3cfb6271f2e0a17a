package org.essaim.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names reduced to what people agree on: small letters, no accent, no punctuation, « saint » in full. */
final class SearchText {
    private static final int LATIN = 0x180;
    private static final String[] PLAIN = plainLetters();
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|la|les|l|aux|las|los|cc|ca|cu|metropole) (?=.)");
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "st", "saint",
            "ste", "sainte",
            "sts", "saints",
            "stes", "saintes");
    /** What people write for the letters that open the name of an EPCI. */
    private static final Map<Pattern, String> BODIES = Map.of(
            Pattern.compile("^communaute de communes?\\b"), "cc",
            Pattern.compile("^communaute d agglo(meration)?\\b"), "ca",
            Pattern.compile("^communaute urbaine\\b"), "cu");

    private SearchText() {}

    /** Called for each place at start: one pass, no regular expression. */
    static String of(String name) {
        var composed = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        var words = new StringBuilder(composed.length() + 8);
        int start = 0;
        for (int i = 0; i < composed.length(); i++) {
            var letters = composed.charAt(i) < LATIN ? PLAIN[composed.charAt(i)] : "";
            if (!letters.isEmpty()) {
                words.append(letters);
            } else if (words.length() > start) {
                start = endWord(words, start);
            }
        }
        endWord(words, start);
        return words.toString().stripTrailing();
    }

    /** What was typed, read as {@link #of} reads names. */
    static String ofQuery(String typed) {
        var text = of(typed);
        for (var body : BODIES.entrySet()) {
            text = body.getKey().matcher(text).replaceFirst(body.getValue());
        }
        return text;
    }

    /** A reduced name without the article or the kind of EPCI that opens it. */
    static String withoutArticle(String text) {
        return ARTICLE.matcher(text).replaceFirst("");
    }

    private static int endWord(StringBuilder words, int start) {
        int length = words.length() - start;
        if (length >= 2 && length <= 4 && words.charAt(start) == 's' && words.charAt(start + 1) == 't') {
            var word = words.substring(start);
            words.replace(start, words.length(), ABBREVIATIONS.getOrDefault(word, word));
        }
        return words.append(' ').length();
    }

    /** By character, the small unaccented letters or digits it stands for; nothing for what separates words. */
    private static String[] plainLetters() {
        var plain = new String[LATIN];
        for (char c = 0; c < LATIN; c++) {
            plain[c] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replace("œ", "oe")
                    .replace("æ", "ae")
                    .replaceAll("[^a-z0-9]", "");
        }
        return plain;
    }
}
