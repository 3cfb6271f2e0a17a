package org.essaim.peer;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.initiative.InitiativeKind;
import org.essaim.initiative.InitiativeRepository;
import org.essaim.peer.PeerAgreementRepository.Agreed;
import org.essaim.peer.Similarity.Match;
import org.essaim.peer.Similarity.Profile;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.support.request.CollectivityKind;
import org.essaim.support.track.SupportTrack;
import org.jspecify.annotations.Nullable;

/** Finds the peers of a collectivité: what it does is compared with what the others agreed to show. */
@ApplicationScoped
class Peers {
    /** More than anybody calls. */
    private static final int SHOWN = 20;

    private final PeerAgreementRepository agreements;
    private final InitiativeRepository initiatives;
    private final Gazetteer gazetteer;

    Peers(PeerAgreementRepository agreements, InitiativeRepository initiatives, Gazetteer gazetteer) {
        this.agreements = agreements;
        this.initiatives = initiatives;
        this.gazetteer = gazetteer;
    }

    PeerView.Peers of(SupportTrack track) {
        var own = own(track);
        var agreed = agreements.others(track).stream()
                .collect(toMap(other -> other.track().id(), identity()));
        var candidates = agreed.values().stream().map(this::shown).toList();
        return new PeerView.Peers(
                Similarity.best(own, candidates, SHOWN).stream()
                        .map(match -> view(match, agreed))
                        .toList(),
                !own.themes().isEmpty() || !own.initiatives().isEmpty());
    }

    private Profile own(SupportTrack track) {
        var themes = new TreeSet<String>();
        var kinds = EnumSet.noneOf(InitiativeKind.class);
        initiatives.listOf(track.id()).forEach(initiative -> {
            themes.addAll(initiative.themes());
            kinds.add(initiative.kind());
        });
        agreements.standing(track.id()).ifPresent(agreement -> {
            themes.addAll(agreement.themes());
            kinds.addAll(agreement.initiatives());
        });
        return profile(track, agreements.kindOf(track).orElse(null), themes, kinds);
    }

    private Profile shown(Agreed other) {
        var agreement = other.agreement();
        return profile(
                other.track(), other.kind(), Set.copyOf(agreement.themes()), Set.copyOf(agreement.initiatives()));
    }

    private Profile profile(
            SupportTrack track, @Nullable CollectivityKind said, Set<String> themes, Set<InitiativeKind> kinds) {
        var place = place(track);
        return new Profile(
                track.id(),
                track.collectivity(),
                said != null ? said : place.map(Peers::kindOf).orElse(null),
                place.map(Place::populationOrZero).flatMap(Stratum::of).orElse(null),
                place.map(Place::key).stream()
                        .flatMap(key -> Stream.concat(Stream.of(key), gazetteer.ancestors(key).stream()))
                        .toList(),
                themes,
                kinds);
    }

    private PeerView view(Match match, Map<UUID, Agreed> agreed) {
        var peer = match.peer();
        var other = requireNonNull(agreed.get(peer.track()));
        return new PeerView(
                peer.track(),
                peer.name(),
                place(other.track()).stream().flatMap(this::departments).toList(),
                peer.kind(),
                other.agreement().summary(),
                other.agreement().themes(),
                other.agreement().initiatives(),
                match.because());
    }

    private Stream<String> departments(Place place) {
        return switch (place.kind()) {
            case DEPARTEMENT, REGION -> Stream.of(place.name());
            default -> gazetteer.departments(place).stream().map(Place::name);
        };
    }

    private Optional<Place> place(SupportTrack track) {
        return Optional.ofNullable(track.place()).flatMap(gazetteer::find);
    }

    private static @Nullable CollectivityKind kindOf(Place place) {
        return switch (place.kind()) {
            case COMMUNE -> CollectivityKind.COMMUNE;
            case EPCI, EPT -> CollectivityKind.EPCI;
            case DEPARTEMENT -> CollectivityKind.DEPARTMENT;
            case REGION -> CollectivityKind.REGION;
            case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL, ARRONDISSEMENT -> null;
        };
    }
}
