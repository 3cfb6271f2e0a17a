package org.essaim.place;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names reduced to what people agree on: small letters, no accent, no punctuation, « saint » in full. */
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
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

    static String of(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        return Arrays.stream(SEPARATORS.split(letters))
                .filter(word -> !word.isEmpty())
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(joining(" "));
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
}
