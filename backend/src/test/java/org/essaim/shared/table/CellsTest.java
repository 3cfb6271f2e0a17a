package org.essaim.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", "\tx", "\rx"})
    void whatASpreadsheetWouldComputeStandsBehindAnApostrophe(String text) {
        assertThat(Cells.text(text)).isEqualTo("'" + text);
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(Cells.text("Élu·e = fier·e")).isEqualTo("Élu·e = fier·e");
        assertThat(Cells.text(null)).isEmpty();
    }
}
