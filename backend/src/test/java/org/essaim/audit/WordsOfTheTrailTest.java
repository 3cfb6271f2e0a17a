package org.essaim.audit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen of the trail has words for whatever is written there. */
class WordsOfTheTrailTest {
    private static final Pattern WRITER = Pattern.compile("AuditLog|MyTrail|making\\.step|\\.note\\(|\\.done\\(");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("(?<!\\\\)\"([a-z]+(?:-[a-z]+)*)\\.\" \\+");
    private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");

    /** Literals of the same form that are something else: columns, bundles and their keys, a file. */
    private static final Set<String> OTHERS = Set.of(
            "privacy.words",
            "portrait.jpg",
            "consents.audience",
            "mandates.place",
            "organization.place",
            "position.place",
            "kind",
            "state");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyActionThatIsWrittenHasWords(String language) throws IOException {
        var words = words(language).get("actions");

        assertThat(found(ACTION))
                .hasSizeGreaterThan(50)
                .filteredOn(action -> !OTHERS.contains(action))
                .allMatch(action -> words.has(action.replace('.', '_')), "has words");
        assertThat(found(BEGINNING))
                .isNotEmpty()
                .filteredOn(beginning -> !OTHERS.contains(beginning))
                .allMatch(beginning -> names(words).anyMatch(name -> name.startsWith(beginning + "_")), "has words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyAttemptInANetworkHasWords(String language) throws IOException {
        var attempts = words(language).get("attempts");

        assertThat(writesOfNetworks())
                .hasSizeGreaterThan(50)
                .allMatch(operation -> attempts.has(operation), "has words");
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .map(WordsOfTheTrailTest::read)
                    .filter(source -> WRITER.matcher(source).find())
                    .flatMap(source -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** The operations of the contract that change something of a network. */
    private static Set<String> writesOfNetworks() {
        var operations = new TreeSet<String>();
        for (var path : read(Path.of("../openapi.yaml")).split("(?m)^  (?=/)")) {
            if (!path.lines().findFirst().orElse("").contains("/networks/{slug}")) {
                continue;
            }
            for (var operation : path.split("(?m)^    (?=(?:post|put|patch|delete|get):)")) {
                if (operation.matches("(?s)(post|put|patch|delete):.*")) {
                    OPERATION
                            .matcher(operation)
                            .results()
                            .map(id -> id.group(1))
                            .forEach(operations::add);
                }
            }
        }
        return operations;
    }

    private static JsonNode words(String language) throws IOException {
        var file = Path.of("../frontend/src/i18n/%s/stewardship.json".formatted(language));
        return new ObjectMapper().readTree(file.toFile()).get("audit");
    }

    private static Stream<String> names(JsonNode words) {
        return words.propertyStream().map(property -> property.getKey());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
