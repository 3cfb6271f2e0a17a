package org.essaim.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTemplatesTest {
    private static final Path FRENCH = Path.of("src/main/resources/mail/fr");
    private static final Path ENGLISH = Path.of("src/main/resources/mail/en");

    @Test
    void everyMailIsWrittenInBothLanguagesWithTheSameValues() throws IOException {
        assertThat(names(FRENCH)).isEqualTo(names(ENGLISH));
        for (var name : names(FRENCH)) {
            var french = MailTemplate.parse(Files.readString(FRENCH.resolve(name)));
            var english = MailTemplate.parse(Files.readString(ENGLISH.resolve(name)));
            assertThat(french.names()).as(name).isEqualTo(english.names());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
