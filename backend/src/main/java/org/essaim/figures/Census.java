package org.essaim.figures;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essaim.figures.Register.Adherence;
import org.essaim.figures.Register.Friend;
import org.essaim.figures.Register.Office;
import org.essaim.figures.Register.Post;
import org.essaim.figures.Register.Stay;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.place.Place;

/** Counts the figures of a day. */
final class Census {
    static final String ELECTED = "ELU";
    static final String UNSPECIFIED = "NON_PRECISE";

    private final Register register;
    private final Perimeter perimeter;
    private final LocalDate day;
    private final Set<UUID> members;
    private final List<Office> mandates;
    private final List<Post> positions;

    Census(Register register, Perimeter perimeter, LocalDate day) {
        this.register = register;
        this.perimeter = perimeter;
        this.day = day;
        members = membersOn(day);
        mandates = register.mandates().stream()
                .filter(held -> held.period().covers(day) && members.contains(held.person()))
                .toList();
        positions = register.positions().stream()
                .filter(held -> held.period().covers(day) && members.contains(held.person()))
                .toList();
    }

    Map<FigureKey, Measure> measures() {
        var figures = new EnumMap<FigureKey, Measure>(FigureKey.class);
        figures.put(FigureKey.MEMBERS, Measure.ofPeople(members.size()));
        figures.put(FigureKey.MAYORS, mayors(Stream.empty()));
        figures.put(
                FigureKey.MAYORS_OR_FRIENDS,
                mayors(register.friends().stream()
                        .filter(friend -> friend.period().covers(day))
                        .map(Friend::place)));
        figures.put(FigureKey.MANDATES, byMandate());
        figures.put(FigureKey.ACTORS, byActor());
        figures.put(FigureKey.DEPARTMENTS, departments());
        figures.put(
                FigureKey.COMMUNES,
                covered(perimeter.communes().size(), mandate -> perimeter.commune(mandate.place()).stream()));
        figures.put(FigureKey.INTERCOMMUNALITIES, intercommunalities());
        var adherents = register.adherences().stream()
                .filter(adherence -> adherence.period().covers(day))
                .toList();
        figures.put(FigureKey.ORGANIZATIONS, organizations(adherents));
        figures.put(FigureKey.ADHERENT_COMMUNES, adherentCommunes(adherents));
        var before = membersOn(day.minusMonths(1));
        figures.put(FigureKey.JOINED, Measure.ofPeople(countWithout(members, before)));
        figures.put(FigureKey.LEFT, Measure.ofPeople(countWithout(before, members)));
        return figures;
    }

    /** Communes of the perimeter, not persons: two who say they are mayor of the same one count once. */
    private Measure mayors(Stream<String> others) {
        var led = Perimeter.distinct(Stream.concat(
                        mandates.stream()
                                .filter(held -> held.kind() == MandateKind.MUNICIPAL
                                        && held.function() == MandateFunction.MAIRE)
                                .map(Office::place),
                        others)
                .flatMap(place -> perimeter.commune(place).stream()));
        return new Measure(led.size(), perimeter.communes().size(), led.size(), List.of());
    }

    /** One person may hold several, and counts once for each kind. */
    private Measure byMandate() {
        var elected = mandates.stream().map(Office::person).collect(toSet());
        var lines = zeros(Arrays.stream(MandateKind.values()).map(Enum::name));
        for (var kind : MandateKind.values()) {
            lines.put(
                    kind.name(),
                    count(mandates.stream().filter(held -> held.kind() == kind).map(Office::person)));
        }
        return Measure.ofPeople(elected.size()).with(lines);
    }

    /** Each person once: elected first, else the first position in the order of the kinds. */
    private Measure byActor() {
        var kinds = Arrays.stream(PositionKind.values()).map(Enum::name);
        var lines = zeros(
                Stream.of(Stream.of(ELECTED), kinds, Stream.of(UNSPECIFIED)).flatMap(Function.identity()));
        var actor = new LinkedHashMap<UUID, String>();
        mandates.forEach(held -> actor.put(held.person(), ELECTED));
        positions.stream()
                .sorted(Comparator.comparing(Post::kind))
                .forEach(held -> actor.putIfAbsent(held.person(), held.kind().name()));
        members.forEach(person -> lines.merge(actor.getOrDefault(person, UNSPECIFIED), 1, Integer::sum));
        return Measure.ofPeople(members.size()).with(lines);
    }

    private Measure departments() {
        var home = new LinkedHashMap<UUID, String>();
        Stream.concat(
                        mandates.stream()
                                .sorted(Comparator.comparing(Office::kind))
                                .map(held -> new Seated(held.person(), held.place())),
                        positions.stream()
                                .filter(held -> held.place() != null)
                                .map(held -> new Seated(held.person(), Objects.requireNonNull(held.place()))))
                .forEach(seat -> perimeter
                        .department(seat.place())
                        .ifPresent(department -> home.putIfAbsent(seat.person(), department.key())));
        var measure = new Measure(
                (int) home.values().stream().distinct().count(),
                perimeter.departments().size(),
                home.size(),
                List.of());
        if (perimeter.departments().size() < 2) {
            return measure;
        }
        var lines = zeros(Stream.concat(perimeter.departments().stream().map(Place::key), Stream.of(UNSPECIFIED)));
        members.forEach(person -> lines.merge(home.getOrDefault(person, UNSPECIFIED), 1, Integer::sum));
        return measure.with(lines);
    }

    private Measure intercommunalities() {
        var people = new TreeMap<String, Set<UUID>>();
        Function<Office, Stream<String>> where = held -> perimeter.intercommunality(held.place()).stream();
        mandates.forEach(held -> where.apply(held)
                .forEach(key ->
                        people.computeIfAbsent(key, none -> new HashSet<>()).add(held.person())));
        var lines = new LinkedHashMap<String, Integer>();
        people.forEach((key, those) -> lines.put(key, those.size()));
        return covered(perimeter.intercommunalities().size(), where).with(lines);
    }

    private Measure covered(int denominator, Function<Office, Stream<String>> where) {
        return new Measure(
                count(mandates.stream().flatMap(where)),
                denominator,
                count(mandates.stream()
                        .filter(held -> where.apply(held).findAny().isPresent())
                        .map(Office::person)),
                List.of());
    }

    private static Measure organizations(List<Adherence> adherents) {
        var lines = new TreeMap<String, Integer>();
        adherents.forEach(adherence -> lines.merge(adherence.kind(), 1, Integer::sum));
        return new Measure(count(adherents.stream().map(Adherence::organization)), null, null, List.of()).with(lines);
    }

    private Measure adherentCommunes(List<Adherence> adherents) {
        var communes = Perimeter.distinct(adherents.stream()
                .filter(adherence -> adherence.kind().equals("COMMUNE"))
                .flatMap(adherence -> Stream.ofNullable(adherence.place()))
                .flatMap(place -> perimeter.commune(place).stream()));
        return new Measure(communes.size(), perimeter.communes().size(), null, List.of());
    }

    private Set<UUID> membersOn(LocalDate when) {
        return register.stays().stream()
                .filter(stay -> stay.period().covers(when))
                .map(Stay::person)
                .collect(toSet());
    }

    private static int countWithout(Collection<UUID> people, Collection<UUID> others) {
        return (int) people.stream().filter(person -> !others.contains(person)).count();
    }

    private static int count(Stream<?> things) {
        return (int) things.distinct().count();
    }

    private static LinkedHashMap<String, Integer> zeros(Stream<String> keys) {
        var lines = new LinkedHashMap<String, Integer>();
        keys.forEach(key -> lines.put(key, 0));
        return lines;
    }

    private record Seated(UUID person, String place) {}
}
