package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.essaim.funding.FundingFit.Offer;
import org.essaim.funding.FundingFit.Seeker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundingFitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void aFundingFitsWhoIsInItsPerimeter() {
        assertThat(fits("DEP:44", true, null, List.of())).isTrue();
        assertThat(fits("FRANCE", true, null, List.of())).isTrue();
        assertThat(fits("COM:44128", true, null, List.of())).isTrue();
        assertThat(fits("DEP:53", true, null, List.of())).isFalse();
    }

    @Test
    void aPerimeterThatMeansNoPlaceFitsNobody() {
        assertThat(fits(null, true, null, List.of())).isFalse();
    }

    @Test
    void whatIsOverOrWithdrawnFitsNobody() {
        assertThat(fits("DEP:44", true, DAY, List.of())).isTrue();
        assertThat(fits("DEP:44", true, DAY.minusDays(1), List.of())).isFalse();
        assertThat(fits("DEP:44", false, null, List.of())).isFalse();
    }

    @Test
    void aThemeIsFoundInACategoryWhateverItsAccents() {
        assertThat(fits("DEP:44", true, null, List.of("énergie", "EAU POTABLE")))
                .isTrue();
        assertThat(fits("DEP:44", true, null, List.of("culture"))).isFalse();
    }

    private static boolean fits(
            @Nullable String perimeter, boolean live, @Nullable LocalDate deadline, List<String> themes) {
        return FundingFit.fits(
                new Offer(live, deadline, perimeter, List.of("Eau et milieux aquatiques / Eau potable")),
                Seeker.of("COM:44128", List.of("DEP:44", "REG:52"), themes),
                DAY);
    }
}
