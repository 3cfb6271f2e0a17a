package org.essaim.rne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.essaim.rne.RegisterCsv.COUNCILLORS;
import static org.essaim.rne.RegisterCsv.MAYORS;
import static org.essaim.rne.RegisterCsv.councillor;
import static org.essaim.rne.RegisterCsv.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.essaim.member.MandateFunction;
import org.essaim.rne.FileNote.Code;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

class RegisterReadingTest {
    @Test
    void aRowIsReadByTheNamesOfTheColumnsWhateverTheirOrder() {
        var rows = read(
                RegisterFile.MAIRES,
                stream("Prénom de l’élu;Nom de l'élu;Code sexe;Date de début du mandat;Code de la commune\n"
                        + "Anaëlle;LE GOFF-EXEMPLE;F;2026-03-22;44128\n"));

        assertThat(rows)
                .containsExactly(new RegisterRow(
                        List.of("COM:44128"),
                        "LE GOFF EXEMPLE/ANAELLE",
                        true,
                        "",
                        MandateFunction.MAIRE,
                        List.of(LocalDate.of(2026, 3, 22))));
    }

    @Test
    void tabulationsFormerDatesAndLostZerosAreRead() {
        var rows = read(
                RegisterFile.MAIRES,
                stream(
                        MAYORS.replace(';', '\t')
                                + "1\tAin\t\t\t1001\tL'Abergement\tEXEMPLE\tCamille\tM\t31/01/1970\t38\tIngénieur\t15/03/2020\t23/05/2020\n"));

        assertThat(rows.getFirst().places()).containsExactly("COM:01001");
        assertThat(rows.getFirst().starts()).containsExactly(LocalDate.of(2020, 3, 15), LocalDate.of(2020, 5, 23));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read(RegisterFile.MAIRES, stream("\uFEFF" + MAYORS))).isEmpty();
    }

    @Test
    void functionsAreReadAsTheMinistrySpellsThem() {
        var rows = read(
                RegisterFile.CONSEILLERS_MUNICIPAUX,
                stream(COUNCILLORS
                        + councillor("A", "A", "F", "", "Maire")
                        + councillor("B", "B", "F", "", "2ème adjoint au Maire")
                        + councillor("C", "C", "F", "", "Maire délégué")
                        + councillor("D", "D", "F", "", "")));

        assertThat(rows)
                .extracting(RegisterRow::function)
                .containsExactly(
                        MandateFunction.MAIRE,
                        MandateFunction.ADJOINT,
                        MandateFunction.MAIRE_DELEGUE,
                        MandateFunction.CONSEILLER);
    }

    @Test
    void aSectorIsItsDistrictsAndOnlyTheMayorOfADistrictIsItsMayor() {
        var rows = read(
                RegisterFile.ARRONDISSEMENTS,
                stream(
                        "Libellé du secteur;Nom de l'élu;Prénom de l'élu;Code sexe;Date de début du mandat;Libellé de la fonction\n"
                                + "Paris 5Eme Secteur;A;A;F;2026-03-22;Maire d'arrondissement\n"
                                + "Marseille 1Er Secteur;B;B;M;2026-03-22;Adjoint au Maire d'arrondissement\n"
                                + "Lyon 3Eme Secteur;C;C;M;2026-03-22;\n"));

        assertThat(rows)
                .extracting(RegisterRow::places, RegisterRow::function)
                .containsExactly(
                        tuple(List.of("ARM:75105"), MandateFunction.MAIRE),
                        tuple(List.of("ARM:13201", "ARM:13207"), MandateFunction.ADJOINT),
                        tuple(List.of("ARM:69383"), MandateFunction.CONSEILLER));
    }

    @Test
    void everyFileSaysWhereItsMandatesAreHeld() {
        var common = "Nom de l'élu;Prénom de l'élu;Code sexe;Date de début du mandat;Libellé de la fonction;";
        assertThat(read(
                                RegisterFile.CONSEILLERS_COMMUNAUTAIRES,
                                stream(common + "N° SIREN\nA;A;F;2026-04-01;1er Vice-président;243500741\n"))
                        .getFirst())
                .returns(List.of("EPCI:243500741"), RegisterRow::places)
                .returns(MandateFunction.VICE_PRESIDENT, RegisterRow::function);
        assertThat(read(
                                RegisterFile.CONSEILLERS_REGIONAUX,
                                stream(common
                                        + "Code de la région\nA;A;F;2021-07-01;Président du conseil régional;52\n"))
                        .getFirst())
                .returns(List.of("REG:52"), RegisterRow::places)
                .returns(MandateFunction.PRESIDENT, RegisterRow::function);
        assertThat(read(RegisterFile.SENATEURS, stream(common + "Code du département\nA;A;F;2023-10-02;;ZA\n"))
                        .getFirst())
                .returns(List.of("DEP:971"), RegisterRow::places)
                .returns(null, RegisterRow::function);
    }

    @Test
    void anUnknownColumnIsAWarningAndOneAboutOpinionsIsNeverRead() {
        var reading = new RegisterReading(RegisterFile.MAIRES);
        reading.read(stream(MAYORS.replace("\n", ";Nuance politique;Humeur;Parti\n")), row -> {});

        assertThat(reading.warnings())
                .containsExactly(
                        new FileNote(1, "Nuance politique", Code.OPINION_COLUMN),
                        new FileNote(1, "Humeur", Code.UNKNOWN_COLUMN),
                        new FileNote(1, "Parti", Code.OPINION_COLUMN));
    }

    @Test
    void aMissingKeyColumnRefusesTheFile() {
        assertRefused(
                RegisterFile.MAIRES,
                stream(MAYORS.replace("Nom de l'élu", "Nom")),
                "line 1, Nom de l'élu",
                "MISSING_COLUMN");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItBecomesUnreadable() {
        var latin = (MAYORS.replace("é", "e") + "44;Loire-Atlantique;;;44128;Plessé;A;A;F;;;;2026-03-22;\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(RegisterFile.MAIRES, new ByteArrayInputStream(latin)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal ->
                        assertThat(refusal.errors()).singleElement().returns("NOT_UTF_8", error -> error.message()));
    }

    @Test
    void aStrangeRowIsLeftOutWithItsLineAndManyOfThemRefuseTheFile() {
        var reading = new RegisterReading(RegisterFile.CONSEILLERS_MUNICIPAUX);
        var odd = councillor("A", "A", "F", "", "").replace("2026-03-15", "15 mars");
        var rows = new ArrayList<RegisterRow>();
        reading.read(stream(COUNCILLORS + councillor("B", "B", "F", "", "") + odd + "44;seul\n"), rows::add);

        assertThat(rows).hasSize(1);
        assertThat(reading.skipped())
                .containsExactly(
                        new FileNote(3, "Date de début du mandat", Code.NOT_A_DATE),
                        new FileNote(4, null, Code.WRONG_LENGTH));
        assertRefused(
                RegisterFile.CONSEILLERS_MUNICIPAUX,
                stream(COUNCILLORS + odd.repeat(RegisterReading.MOST_SKIPPED + 1)),
                "line 2, Date de début du mandat",
                "NOT_A_DATE");
    }

    private static void assertRefused(RegisterFile file, InputStream content, String where, String what) {
        assertThatThrownBy(() -> read(file, content))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.errors().getFirst())
                        .returns(where, error -> error.field())
                        .returns(what, error -> error.message()));
    }

    private static List<RegisterRow> read(RegisterFile file, InputStream content) {
        var rows = new ArrayList<RegisterRow>();
        new RegisterReading(file).read(content, rows::add);
        return rows;
    }
}
