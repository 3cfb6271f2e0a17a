package org.essaim.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.essaim.directory.ListedPerson.Details;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.directory.ListedPerson.HeldPosition;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** What a listing shows to readers of one level, as {@code listing_card} wrote it in SQL; some of it on other days only. */
record Card(
        String givenName,
        String familyName,
        @Nullable String headline,
        List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,
        @Nullable ActorKind actorKind,
        List<String> actsIn,
        @JsonProperty(required = true) boolean availableForContact,
        @Nullable String biography,
        @Nullable String email,
        @Nullable String phone,
        List<DatedMandate> mandates,
        List<DatedPosition> positions) {

    /** A mandate, and from when to when. */
    record DatedMandate(
            MandateKind kind,
            @Nullable MandateFunction function,
            @Nullable Integer rank,
            String place,
            @Nullable String delegation,
            LocalDate since,
            @Nullable LocalDate until,
            Verification verification) {

        HeldMandate held() {
            return new HeldMandate(kind, function, rank, place, delegation, since, verification);
        }
    }

    /** A position, and from when to when. */
    record DatedPosition(
            String title,
            PositionKind kind,
            String organization,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    ListedPerson.Name name() {
        return new ListedPerson.Name(givenName, familyName);
    }

    Details details() {
        return new Details(
                headline,
                practices,
                helpOffered,
                helpSought,
                actorKind,
                actsIn,
                availableForContact,
                biography,
                email,
                phone);
    }

    List<HeldMandate> mandatesOn(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> includes(mandate.since(), mandate.until(), day))
                .map(DatedMandate::held)
                .toList();
    }

    List<HeldPosition> positionsOn(LocalDate day) {
        return positions.stream()
                .filter(position -> includes(position.since(), position.until(), day))
                .map(position -> new HeldPosition(position.title(), position.kind(), position.organization()))
                .toList();
    }

    private static boolean includes(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
