package org.essaim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    @Test
    void aNumberWithItsCheckDigitIsOne() {
        assertThat(Siren.isSiren("732829320")).isTrue();
        assertThat(Siren.isSiret("73282932000074")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "73282932", "7328293200", "73282932O", "732 829 320", ""})
    void whatIsMistypedIsNoSiren(String mistyped) {
        assertThat(Siren.isSiren(mistyped)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "73282932000047", "7328293200007", ""})
    void whatIsMistypedIsNoSiret(String mistyped) {
        assertThat(Siren.isSiret(mistyped)).isFalse();
    }

    @Test
    void postOfficesHaveARuleOfTheirOwn() {
        assertThat(Siren.isSiret("35600000000015")).isTrue();
        assertThat(Siren.isSiret("35600000000016")).isFalse();
    }
}
