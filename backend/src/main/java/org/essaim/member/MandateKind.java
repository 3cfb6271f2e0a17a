package org.essaim.member;

import static org.essaim.member.MandateFunction.ADJOINT;
import static org.essaim.member.MandateFunction.CONSEILLER;
import static org.essaim.member.MandateFunction.CONSEILLER_DELEGUE;
import static org.essaim.member.MandateFunction.MAIRE;
import static org.essaim.member.MandateFunction.MAIRE_DELEGUE;
import static org.essaim.member.MandateFunction.PRESIDENT;
import static org.essaim.member.MandateFunction.VICE_PRESIDENT;

import java.util.Set;
import org.essaim.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The elective mandates of France, the functions that each knows, and where it is held. */
public enum MandateKind {
    MUNICIPAL(
            Set.of(MAIRE, MAIRE_DELEGUE, ADJOINT, CONSEILLER_DELEGUE, CONSEILLER),
            Set.of(PlaceKind.COMMUNE, PlaceKind.COMMUNE_DELEGUEE, PlaceKind.COMMUNE_ASSOCIEE)),
    COMMUNAUTAIRE(
            Set.of(PRESIDENT, VICE_PRESIDENT, CONSEILLER_DELEGUE, CONSEILLER), Set.of(PlaceKind.EPCI, PlaceKind.EPT)),
    DEPARTEMENTAL(Set.of(PRESIDENT, VICE_PRESIDENT, CONSEILLER_DELEGUE, CONSEILLER), Set.of(PlaceKind.DEPARTEMENT)),
    REGIONAL(Set.of(PRESIDENT, VICE_PRESIDENT, CONSEILLER_DELEGUE, CONSEILLER), Set.of(PlaceKind.REGION)),
    SENATEUR(Set.of(), Set.of(PlaceKind.DEPARTEMENT)),
    DEPUTE(Set.of(), Set.of(PlaceKind.DEPARTEMENT)),
    EUROPEEN(Set.of(), Set.of(PlaceKind.REGION)),
    ARRONDISSEMENT(Set.of(MAIRE, ADJOINT, CONSEILLER_DELEGUE, CONSEILLER), Set.of(PlaceKind.ARRONDISSEMENT_MUNICIPAL));

    private final Set<MandateFunction> functions;
    private final Set<PlaceKind> places;

    MandateKind(Set<MandateFunction> functions, Set<PlaceKind> places) {
        this.functions = functions;
        this.places = places;
    }

    /** Whether this mandate knows that function; parliamentary mandates know none. */
    public boolean knows(@Nullable MandateFunction function) {
        return function == null ? functions.isEmpty() : functions.contains(function);
    }

    /** Whether this mandate is held in places of that kind. */
    public boolean isHeldIn(PlaceKind place) {
        return places.contains(place);
    }
}
