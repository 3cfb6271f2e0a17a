package org.essaim.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCatalogueTest {
    private static final Pattern HEADING = Pattern.compile("^## `([a-z-]+)` · \\d{3}$", Pattern.MULTILINE);

    private final String page = read();

    @Test
    void thePageHasExactlyTheTypesOfTheCatalogue() {
        var documented = HEADING.matcher(page).results().map((MatchResult found) -> found.group(1));

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsExplainedInBothLanguagesAsTheServiceExplainsIt(ProblemType type) {
        assertThat(page)
                .contains("## `%s` · %d\n\n**%s.** %s\n\n**%s.** %s\n"
                        .formatted(
                                type.code(),
                                type.status(),
                                type.title(Locale.FRENCH),
                                type.explanation(Locale.FRENCH),
                                type.title(Locale.ENGLISH),
                                type.explanation(Locale.ENGLISH)));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/problems.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
