package org.essaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

@ApiTest
class DocumentsTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    @Inject
    Documents documents;

    @Test
    void aFileIsKeptAsItWasHandedInUnderItsNameAlone() {
        var id = keep(PDF, "C:\\Users\\mairie\\délibération.pdf", 1000);

        var kept = documents.find(id).orElseThrow();
        assertThat(kept.name()).isEqualTo("délibération.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.content()).asString(StandardCharsets.UTF_8).isEqualTo(PDF);
    }

    @Test
    void theContentTellsTheTypeWhateverTheNameSays() {
        assertThatThrownBy(() -> keep("<html><script>1</script></html>", "scan.pdf", 1000))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNPROCESSABLE));
        assertThatThrownBy(() -> keep("", "empty.pdf", 1000)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> keep(PDF, "large.pdf", 20))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
    }

    @Test
    void anOfficeFileIsKeptUnlessItCouldRunSomething() {
        assertThat(documents.find(work(OfficeFiles.odt())).orElseThrow().mediaType())
                .isEqualTo(OfficeFile.ODT);
        for (var type : List.of(OfficeFile.ODT, OfficeFile.ODS)) {
            for (var macros : List.of("Basic/Standard/Module1.xml", "Scripts/python/ouvrir.py")) {
                assertThatThrownBy(() -> work(OfficeFiles.zip(type, "content.xml", macros)))
                        .as("%s with %s", type, macros)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNPROCESSABLE));
            }
        }
    }

    @Test
    void anArchiveThatOnlySaysToBeATextIsRefused() {
        assertThatThrownBy(() -> work(OfficeFiles.zip(OfficeFile.ODT, "virus.exe")))
                .isInstanceOf(Refusal.class);
    }

    private UUID work(byte[] content) {
        return keep(content, "travail", Documents.WORK, 10_000);
    }

    private UUID keep(String content, String name, int maxBytes) {
        return keep(content.getBytes(StandardCharsets.UTF_8), name, Documents.PAPERS, maxBytes);
    }

    private UUID keep(byte[] content, String name, Set<String> types, int maxBytes) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.keep(new ByteArrayInputStream(content), name, types, maxBytes));
    }
}
