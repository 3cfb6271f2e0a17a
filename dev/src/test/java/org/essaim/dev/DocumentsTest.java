package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");
    private static final Pattern VARIABLE = Pattern.compile("`(ESSAIM_[A-Z_]+)`");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        var broken = new TreeSet<String>();
        for (var document : documents()) {
            found(LINK, document)
                    .map(link -> document.resolveSibling(link.group(1)).normalize())
                    .filter(target -> !Files.exists(target))
                    .forEach(target -> broken.add(document + " → " + target));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void everyTestThatIsNamedAsAProofExists() throws IOException {
        var named = new TreeSet<String>();
        for (var document : documents()) {
            found(TEST, document).map(name -> name.group(1)).forEach(named::add);
        }

        assertThat(tests()).containsAll(named);
    }

    @Test
    void theReadmeNamesThePortsOfTheStack() throws IOException {
        var named = found(VARIABLE, ROOT.resolve("README.md")).map(name -> name.group(1));

        assertThat(named).containsAll(Ports.from(Map.of()).byVariable().keySet());
    }

    @Test
    void theReadmeStaysAFrontDoor() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    private static List<Path> documents() throws IOException {
        try (var top = Files.list(ROOT);
                var below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, Stream.concat(below, Stream.of(ROOT.resolve("keycloak/README.md"))))
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (var backend = Files.walk(ROOT.resolve("backend/src/test"));
                var dev = Files.walk(Path.of("src/test"))) {
            return Stream.concat(backend, dev)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results();
    }
}
