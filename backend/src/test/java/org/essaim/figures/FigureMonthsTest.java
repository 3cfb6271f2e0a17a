package org.essaim.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.figures.Register.Stay;
import org.essaim.place.Atlas;
import org.junit.jupiter.api.Test;

class FigureMonthsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final int ALL = Integer.MAX_VALUE;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    private final List<LocalDate> counted = new ArrayList<>();

    @Test
    void onlyTheDayThatIsNotKeptIsCounted() {
        var figures = FigureMonths.complete(
                Map.of(MAY, kept(41), JUNE, kept(42)), Stream.of(MAY, JUNE, TODAY), ALL, this::oneMember);

        assertThat(counted).containsExactly(TODAY);
        assertThat(members(figures, MAY)).isEqualTo(41);
        assertThat(members(figures, JUNE)).isEqualTo(42);
        assertThat(members(figures, TODAY)).isEqualTo(1);
    }

    @Test
    void theRegisterIsNotReadWhenAllMonthsAreKept() {
        var figures = FigureMonths.complete(Map.of(MAY, kept(41), JUNE, kept(42)), Stream.of(MAY, JUNE), ALL, day -> {
            throw new AssertionError("read");
        });

        assertThat(figures).containsOnlyKeys(MAY, JUNE);
    }

    @Test
    void aMonthKeptBeforeAFigureExistedHasOnlyThatOneCounted() {
        var may = kept(41);
        may.remove(FigureKey.MAYORS_OR_FRIENDS);

        var figures = FigureMonths.complete(Map.of(MAY, may), Stream.of(MAY), ALL, this::oneMember);

        assertThat(members(figures, MAY)).isEqualTo(41);
        assertThat(figures.get(MAY)).containsOnlyKeys(FigureKey.values());
    }

    @Test
    void theLatestAreCountedAndThoseBeforeThemLeftOutUnlessTheyAreKept() {
        var march = LocalDate.of(2026, 3, 1);
        var april = LocalDate.of(2026, 4, 1);

        var figures =
                FigureMonths.complete(Map.of(march, kept(40)), Stream.of(march, april, MAY, JUNE), 2, this::oneMember);

        assertThat(counted).containsExactlyInAnyOrder(MAY, JUNE);
        assertThat(figures).containsOnlyKeys(march, MAY, JUNE);
    }

    @Test
    void aMonthIsCountedOnceADay() {
        var months = new CountedMonths(Clock.systemUTC());

        assertThat(months.once("here", this::oneMember).apply(MAY))
                .isEqualTo(months.once("here", this::oneMember).apply(MAY));
        assertThat(months.once("there", this::oneMember).apply(MAY)).isNotEmpty();

        assertThat(counted).containsExactly(MAY, MAY);
    }

    private Map<FigureKey, Measure> oneMember(LocalDate day) {
        counted.add(day);
        var stays = List.of(new Stay(UUID.randomUUID(), new Period(null, null)));
        var register = new Register(stays, List.of(), List.of(), List.of(), List.of());
        return new Census(register, Perimeter.of(List.of("DEP:44"), Atlas.GAZETTEER), day).measures();
    }

    private static Map<FigureKey, Measure> kept(int members) {
        var figures = new EnumMap<FigureKey, Measure>(FigureKey.class);
        for (var key : FigureKey.values()) {
            figures.put(key, Measure.ofPeople(members));
        }
        return figures;
    }

    private static int members(Map<LocalDate, Map<FigureKey, Measure>> figures, LocalDate day) {
        return requireNonNull(requireNonNull(figures.get(day)).get(FigureKey.MEMBERS))
                .value();
    }
}
