package org.essaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    @Test
    void textsAndSpreadsheetsOfBothFamiliesAreKnownByTheirParts() {
        assertThat(OfficeFile.typeOf(OfficeFiles.odt())).contains(OfficeFile.ODT);
        assertThat(OfficeFile.typeOf(OfficeFiles.openDocument(OfficeFile.ODS))).contains(OfficeFile.ODS);
        assertThat(OfficeFile.typeOf(OfficeFiles.docx())).contains(OfficeFile.DOCX);
        assertThat(OfficeFile.typeOf(OfficeFiles.zip(null, "[Content_Types].xml", "xl/workbook.xml")))
                .contains(OfficeFile.XLSX);
    }

    @Test
    void anyOtherArchiveIsNoneOfThem() {
        assertThat(OfficeFile.typeOf(OfficeFiles.zip(null, "virus.exe"))).isEmpty();
        assertThat(OfficeFile.typeOf(OfficeFiles.openDocument("application/vnd.oasis.opendocument.graphics")))
                .isEmpty();
        assertThat(OfficeFile.typeOf(OfficeFiles.zip(null, "[Content_Types].xml", "ppt/presentation.xml")))
                .isEmpty();
    }

    @Test
    void whatHoldsMacrosIsNoneOfThem() {
        assertThat(OfficeFile.typeOf(
                        OfficeFiles.zip(null, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(OfficeFile.typeOf(OfficeFiles.zip(OfficeFile.ODT, "content.xml", "Basic/Standard/Module1.xml")))
                .isEmpty();
        assertThat(OfficeFile.typeOf(OfficeFiles.zip(OfficeFile.ODS, "content.xml", "Scripts/python/ouvrir.py")))
                .isEmpty();
    }

    @Test
    void whatIsCutShortIsNoneOfThem() {
        var whole = OfficeFiles.docx();
        for (int length = 0; length < whole.length; length++) {
            assertThat(OfficeFile.typeOf(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void aNameEndsAsItsContentSays() {
        assertThat(FileEnding.trueName("Note.DOCX", OfficeFile.DOCX)).isEqualTo("Note.DOCX");
        assertThat(FileEnding.trueName("note.exe", "application/pdf")).isEqualTo("note.exe.pdf");
        assertThat(FileEnding.trueName("photo.jpeg", "image/jpeg")).isEqualTo("photo.jpeg");
    }
}
