package org.essaim.dev.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lists of words from which the demonstration is made. */
final class Wordbook {

    private static final Pattern BY_GENDER = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");

    private Wordbook() {}

    /** What somebody works on: the practice, how a delegation calls it, and what they say about it. */
    record Topic(String practice, String delegation, String headline, String helpOffered, String helpSought) {}

    /** A position as it is written for anyone, anywhere. */
    record Post(String kind, String title, String organization) {}

    static List<Topic> topics() {
        return cells("words.tsv")
                .map(cell -> new Topic(cell[0], cell[1], cell[2], cell[3], cell[4]))
                .toList();
    }

    static List<Post> posts() {
        return cells("positions.tsv")
                .map(cell -> new Post(cell[0], cell[1], cell[2]))
                .toList();
    }

    static List<String> biographies() {
        return lines("biographies.txt");
    }

    /** « Chargé{e|} de mission » as it is said of a woman or of a man. */
    static String agreed(String text, boolean feminine) {
        return BY_GENDER.matcher(text).replaceAll(feminine ? "$1" : "$2");
    }

    static List<String> lines(String file) {
        try (var resource = Wordbook.class.getResourceAsStream("/demo/" + file)) {
            var text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String[]> cells(String file) {
        return lines(file).stream()
                .map(line -> line.split("\t", -1))
                .peek(cells -> Arrays.setAll(cells, i -> cells[i].strip()));
    }
}
