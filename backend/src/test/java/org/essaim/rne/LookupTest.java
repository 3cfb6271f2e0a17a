package org.essaim.rne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.member.MandateFunction.ADJOINT;
import static org.essaim.member.MandateFunction.CONSEILLER;
import static org.essaim.member.MandateFunction.CONSEILLER_DELEGUE;
import static org.essaim.member.MandateFunction.MAIRE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.essaim.member.Doubt;
import org.essaim.member.MandateFunction;
import org.essaim.member.Verification;
import org.junit.jupiter.api.Test;

class LookupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 22);

    @Test
    void whoeverSitsThereInThatFunctionSinceAboutThatDayIsMatched() {
        assertThat(verdict(declared(ADJOINT), row("1970", ADJOINT, DAY.plusDays(31)))
                        .verification())
                .isEqualTo(Verification.MATCHED);
    }

    @Test
    void nobodyOfThatNameThereIsNotFound() {
        assertThat(verdict(declared(ADJOINT)).verification()).isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void homonymsInOnePlaceAreADoubtWhateverTheirFunctions() {
        assertThat(verdict(declared(ADJOINT), row("1970", ADJOINT, DAY), row("1981", CONSEILLER, DAY)))
                .returns(Verification.AMBIGUOUS, Verdict::verification)
                .returns(Doubt.HOMONYM, Verdict::doubt);
    }

    @Test
    void aPersonWithTwoFunctionsIsNoHomonymOfThemself() {
        assertThat(verdict(declared(ADJOINT), row("1970", CONSEILLER, DAY), row("1970", ADJOINT, DAY))
                        .verification())
                .isEqualTo(Verification.MATCHED);
    }

    @Test
    void anotherFunctionOrDayIsADoubt() {
        assertThat(verdict(declared(MAIRE), row("1970", CONSEILLER, DAY)).doubt())
                .isEqualTo(Doubt.OTHER_FUNCTION);
        assertThat(verdict(declared(MAIRE), row("1970", MAIRE, DAY.minusDays(32)))
                        .doubt())
                .isEqualTo(Doubt.OTHER_DATE);
    }

    @Test
    void theRegisterKnowsNoDelegation() {
        assertThat(verdict(declared(CONSEILLER_DELEGUE), row("1970", CONSEILLER, DAY))
                        .verification())
                .isEqualTo(Verification.MATCHED);
    }

    private static Declared declared(MandateFunction function) {
        return new Declared(UUID.randomUUID(), 0, "Camille Exemple", "EXEMPLE/CAMILLE", "COM:44128", function, DAY);
    }

    private static RegisterRow row(String birth, MandateFunction function, LocalDate start) {
        return new RegisterRow(List.of("COM:44128"), "EXEMPLE/CAMILLE", true, birth, function, List.of(start));
    }

    private static Verdict verdict(Declared declared, RegisterRow... rows) {
        var lookup = new Lookup(List.of(declared));
        lookup.see(new RegisterRow(List.of("COM:44109"), "EXEMPLE/CAMILLE", true, "1999", MAIRE, List.of(DAY)));
        Arrays.stream(rows).forEach(lookup::see);
        return lookup.verdicts().getFirst();
    }
}
