package org.essaim.figures;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.essaim.figures.Measure.Cell;
import org.essaim.figures.Register.Adherence;
import org.essaim.figures.Register.Friend;
import org.essaim.figures.Register.Office;
import org.essaim.figures.Register.Post;
import org.essaim.figures.Register.Stay;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.place.Atlas;
import org.essaim.place.Place;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Period SINCE_MARCH = new Period(LocalDate.of(2026, 3, 22), null);
    private static final UUID LEA = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();

    private final List<Stay> stays = new ArrayList<>();
    private final List<Office> mandates = new ArrayList<>();
    private final List<Post> positions = new ArrayList<>();
    private final List<Adherence> adherences = new ArrayList<>();
    private final List<Friend> friends = new ArrayList<>();

    @Test
    void thirtyOneMayorsOfTwoHundredAndSevenAreFifteenPerCent() {
        var rate = FigureWriter.rate(Count.exact(31), 207);

        assertThat(rate).isEqualTo(14.9758);
        assertThat(Percentage.words(14.9758, Locale.FRENCH)).isEqualTo("15,0\u00a0%");
        assertThat(FigureWriter.rate(Count.exact(32), 207)).isEqualTo(15.4589);
        assertThat(Percentage.words(15.4589, Locale.FRENCH)).isEqualTo("15,5\u00a0%");
        assertThat(Percentage.words(14.9758, Locale.ENGLISH)).isEqualTo("15.0%");
    }

    @Test
    void aMayorWhoIsAlsoVicePresidentCountsOnce() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        isMayorOf(LEA, Atlas.PLESSE, SINCE_MARCH);
        mandates.add(new Office(
                LEA, MandateKind.COMMUNAUTAIRE, MandateFunction.VICE_PRESIDENT, Atlas.REDON_AGGLO.key(), SINCE_MARCH));

        assertThat(on(JUNE, FigureKey.MAYORS).value()).isEqualTo(1);
        assertThat(on(JUNE, FigureKey.MANDATES).value()).isEqualTo(1);
        assertThat(lines(JUNE, FigureKey.MANDATES))
                .containsEntry("MUNICIPAL", 1)
                .containsEntry("COMMUNAUTAIRE", 1);
    }

    @Test
    void aMandateThatHasEndedNoLongerCountsOnTheNextDay() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        isMayorOf(LEA, Atlas.PLESSE, new Period(LocalDate.of(2026, 3, 22), JUNE));

        assertThat(on(JUNE, FigureKey.MAYORS).value()).isEqualTo(1);
        assertThat(on(JUNE.plusDays(1), FigureKey.MAYORS).value()).isZero();
    }

    @Test
    void communesAreCountedFromTheOfficialListWhateverTheSeats() {
        assertThat(on(JUNE, FigureKey.MAYORS).denominator()).isEqualTo(4);
    }

    @Test
    void theMayorOfAFormerCommuneIsNoMayorButSitsInTheCommuneOfToday() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        mandates.add(new Office(
                LEA, MandateKind.MUNICIPAL, MandateFunction.MAIRE_DELEGUE, Atlas.OLD_SAINT_MEME.key(), SINCE_MARCH));

        assertThat(on(JUNE, FigureKey.MAYORS).value()).isZero();
        assertThat(on(JUNE, FigureKey.COMMUNES).value()).isEqualTo(1);
    }

    @Test
    void aMayorFromElsewhereOrWhoIsNoMemberDoesNotCount() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        isMayorOf(LEA, Atlas.REDON, SINCE_MARCH);
        isMayorOf(TOM, Atlas.NANTES, SINCE_MARCH);

        assertThat(on(JUNE, FigureKey.MAYORS).value()).isZero();
    }

    @Test
    void aSympathiserCountsOnlyInTheVariantThatSaysSo() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        isMayorOf(LEA, Atlas.PLESSE, SINCE_MARCH);
        friends.add(new Friend(Atlas.NANTES.key(), SINCE_MARCH));
        friends.add(new Friend(Atlas.PLESSE.key(), SINCE_MARCH));

        assertThat(on(JUNE, FigureKey.MAYORS).value()).isEqualTo(1);
        assertThat(on(JUNE, FigureKey.MAYORS_OR_FRIENDS).value()).isEqualTo(2);
        assertThat(on(JUNE, FigureKey.MEMBERS).value()).isEqualTo(1);
        assertThat(on(JUNE, FigureKey.COMMUNES).value()).isEqualTo(1);
    }

    @Test
    void eachMemberIsOneActor() {
        stays.add(new Stay(LEA, SINCE_MARCH));
        stays.add(new Stay(LEA, SINCE_MARCH));
        stays.add(new Stay(TOM, SINCE_MARCH));
        isMayorOf(LEA, Atlas.PLESSE, SINCE_MARCH);
        positions.add(new Post(LEA, PositionKind.BENEVOLE, null, SINCE_MARCH));
        positions.add(new Post(TOM, PositionKind.HABITANT, null, new Period(null, null)));

        assertThat(on(JUNE, FigureKey.ACTORS).value()).isEqualTo(2);
        assertThat(lines(JUNE, FigureKey.ACTORS))
                .containsEntry("ELU", 1)
                .containsEntry("HABITANT", 1)
                .containsEntry("BENEVOLE", 0);
    }

    @Test
    void arrivalsAndDeparturesAreThoseOfTheMonth() {
        stays.add(new Stay(LEA, new Period(LocalDate.of(2026, 5, 2), null)));
        stays.add(new Stay(TOM, new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 5, 31))));

        assertThat(on(JUNE, FigureKey.JOINED).value()).isEqualTo(1);
        assertThat(on(JUNE, FigureKey.LEFT).value()).isEqualTo(1);
        assertThat(on(JUNE.plusMonths(1), FigureKey.JOINED).value()).isZero();
        assertThat(on(JUNE.plusMonths(1), FigureKey.LEFT).value()).isZero();
    }

    @Test
    void adherentCommunesAreNotPersons() {
        adherences.add(new Adherence(UUID.randomUUID(), "COMMUNE", Atlas.PLESSE.key(), SINCE_MARCH));
        adherences.add(new Adherence(UUID.randomUUID(), "ASSOCIATION", null, SINCE_MARCH));

        assertThat(on(JUNE, FigureKey.ORGANIZATIONS))
                .extracting(Measure::value, Measure::people)
                .containsExactly(2, null);
        assertThat(on(JUNE, FigureKey.ADHERENT_COMMUNES).value()).isEqualTo(1);
    }

    @Test
    void everyoneLearnsNothingOfTheFewWhoAreNotMayors() {
        for (int i = 0; i < 12; i++) {
            var person = UUID.randomUUID();
            stays.add(new Stay(person, SINCE_MARCH));
            positions.add(
                    new Post(person, i < 10 ? PositionKind.TECHNICIEN : PositionKind.HABITANT, null, SINCE_MARCH));
        }

        var told = Discretion.forEveryone(census(JUNE).measures());

        assertThat(of(told, FigureKey.MEMBERS).count()).isEqualTo(Count.exact(12));
        assertThat(of(told, FigureKey.ACTORS).lines())
                .as("technicians would tell, by subtraction, that there are two others")
                .noneMatch(Count::told);
        assertThat(of(told, FigureKey.MAYORS).count()).isEqualTo(Count.belowFive());
    }

    private void isMayorOf(UUID person, Place commune, Period period) {
        mandates.add(new Office(person, MandateKind.MUNICIPAL, MandateFunction.MAIRE, commune.key(), period));
    }

    private Measure on(LocalDate day, FigureKey figure) {
        return of(census(day).measures(), figure);
    }

    private Map<String, Integer> lines(LocalDate day, FigureKey figure) {
        return on(day, figure).cells().stream().collect(toMap(Cell::key, Cell::value));
    }

    private static <T> T of(Map<FigureKey, T> figures, FigureKey figure) {
        return Objects.requireNonNull(figures.get(figure));
    }

    private Census census(LocalDate day) {
        return new Census(
                new Register(stays, mandates, positions, adherences, friends),
                Perimeter.of(List.of("DEP:44"), Atlas.GAZETTEER),
                day);
    }
}
