package org.essaim.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.essaim.member.MandateFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String HEADER = "email;prenom;nom\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email;prenom;nom\nlea@commune.example;Léa;Exemple\n",
                "\uFEFFemail;prenom;nom\r\nlea@commune.example;Léa;Exemple\r\n",
                "Courriel,Prénom,NOM\nlea@commune.example,Léa,Exemple",
                "nom;\"email\";prénom\n\"Exemple\";lea@commune.example;Léa\n\n",
            })
    void aFileIsReadWhateverItsSeparatorMarkAndOrder(String csv) {
        var table = read(csv);

        assertThat(table.errors()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.get(Column.EMAIL)).isEqualTo("lea@commune.example");
            assertThat(row.get(Column.PRENOM)).isEqualTo("Léa");
            assertThat(row.get(Column.NOM)).isEqualTo("Exemple");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuance", "Parti politique", "opinion", "Étiquette", "code_nuance", "NUANCE"})
    void aColumnOfOpinionIsRefusedWithTheReason(String title) {
        var table = read("email;prenom;nom;" + title + "\nlea@commune.example;Léa;Exemple;x\n");

        assertThat(table.rows()).isEmpty();
        assertThat(table.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(1);
            assertThat(error.column()).isEqualTo(title);
            assertThat(error.sentence(Locale.FRENCH)).contains("n’enregistre ni parti");
        });
    }

    @Test
    void participationIsNoParty() {
        assertThat(Column.isOfOpinion("participation")).isFalse();
        assertThat(read("email;prenom;nom;participation\nlea@commune.example;Léa;Exemple;x\n"))
                .satisfies(table -> assertThat(table.errors()).isEmpty())
                .satisfies(table -> assertThat(table.unread()).containsExactly("participation"));
    }

    @Test
    void aMissingOrDoubledColumnIsNamed() {
        assertThat(read("email;nom\nlea@commune.example;Exemple\n").errors())
                .extracting(LineError::code, LineError::column)
                .containsExactly(Tuple.tuple("column-missing", "prenom"));
        assertThat(read("email;mail;prenom;nom\n").errors())
                .extracting(LineError::code)
                .contains("column-twice");
    }

    @Test
    void aLineKeepsItsNumberAfterACellOfSeveralLines() {
        var table = read(HEADER + "a@b.example;\"Léa\nMarie\";X\n\nc@d.example;Tom;Y\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
    }

    @Test
    void whatIsNotUtf8OrNoTableIsSaid() {
        assertThat(CsvTable.read((HEADER + "a@b.example;Léa;X").getBytes(ISO_8859_1), ImportKind.MEMBERS)
                        .errors())
                .extracting(LineError::code)
                .containsExactly("not-utf8");
        assertThat(read("").errors()).extracting(LineError::code).containsExactly("empty");
        assertThat(read(HEADER).errors()).extracting(LineError::code).containsExactly("empty");
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        var csv = HEADER + "a@b.example;A;B\n".repeat(CsvTable.MOST_ROWS + 1);

        assertThat(read(csv).errors()).extracting(LineError::code).containsExactly("too-many");
    }

    @Test
    void wordsAreReadAsPeopleWriteThem() {
        assertThat(Words.choice(MandateFunction.class, "Conseiller·ère délégué·e"))
                .hasValue(MandateFunction.CONSEILLER_DELEGUE);
        assertThat(Words.choice(MandateFunction.class, "Adjoint·e")).hasValue(MandateFunction.ADJOINT);
        assertThat(Words.day("12/01/2026")).hasValue(LocalDate.of(2026, 1, 12));
        assertThat(Words.day("2026-01-12")).hasValue(LocalDate.of(2026, 1, 12));
        assertThat(Words.day("31/02/2026")).isEmpty();
        assertThat(Words.placeKey("44128")).isEqualTo("COM:44128");
        assertThat(Words.placeKey("2a004")).isEqualTo("COM:2A004");
        assertThat(Words.placeKey("243500741")).isEqualTo("EPCI:243500741");
    }

    @Test
    void theSampleFilesAreAccepted() throws IOException {
        assertThat(sample("membres.csv", ImportKind.MEMBERS).errors()).isEmpty();
        assertThat(sample("structures.csv", ImportKind.ORGANIZATIONS).errors()).isEmpty();
    }

    private static CsvTable sample(String name, ImportKind kind) throws IOException {
        return CsvTable.read(Files.readAllBytes(Path.of("../frontend/public/exemples", name)), kind);
    }

    private static CsvTable read(String csv) {
        return CsvTable.read(csv.getBytes(UTF_8), ImportKind.MEMBERS);
    }
}
