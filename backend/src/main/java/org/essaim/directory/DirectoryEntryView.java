package org.essaim.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.consent.Audience;
import org.essaim.directory.ListedPerson.HeldMandate;
import org.essaim.directory.ListedPerson.HeldPosition;
import org.essaim.directory.ListedPerson.HeldSeat;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.member.SeatRole;
import org.essaim.member.Verification;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A person in the directory, as the reader may see them.
 *
 * @param listedFor for whom the person is listed; shown to those who run the network
 */
@Schema(name = "DirectoryEntry", description = "A person in the directory, as the caller may see them.")
public record DirectoryEntryView(
        UUID id,
        @Schema(examples = "territoires44") String network,
        @Schema(examples = "Lise") String givenName,
        @Schema(examples = "Morvan") String familyName,
        @Nullable String headline,
        List<ListedMandate> mandates,
        List<ListedPosition> positions,
        List<ListedSeat> seats,
        List<String> practices,
        @Nullable String helpOffered,
        @Nullable String helpSought,

        @Nullable
        @Schema(description = "As whom the person takes part; `ELU` when nothing is said and a mandate is held.")
        ActorKind actorKind,

        @Schema(description = "Where the person acts.") List<MandatePlace> actsIn,

        @Schema(description = "Whether members may write to the person through the relay.")
        boolean availableForContact,

        @Nullable String biography,
        @Nullable String email,
        @Nullable String phone,
        @Nullable List<Audience> listedFor,
        Instant updatedAt) {

    /** A mandate held today. */
    public record ListedMandate(
            MandateKind kind,
            @Nullable MandateFunction function,
            @Nullable Integer rank,
            MandatePlace place,
            @Nullable @Schema(examples = "urbanisme") String delegation,
            LocalDate since,

            @Schema(description = "Whether it is in the national register of elected officials.")
            boolean verified) {

        static ListedMandate of(HeldMandate mandate, Gazetteer gazetteer) {
            return new ListedMandate(
                    mandate.kind(),
                    mandate.function(),
                    mandate.rank(),
                    MandatePlace.of(mandate.place(), gazetteer),
                    mandate.delegation(),
                    mandate.since(),
                    mandate.verification() == Verification.MATCHED);
        }
    }

    /** Where a mandate is held; {@code ofName} completes « maire … ». */
    public record MandatePlace(
            @Schema(examples = "COM:44128") String key,
            @Schema(examples = "Plessé") String name,
            @Schema(examples = "de Plessé") String ofName) {

        public static MandatePlace of(String key, Gazetteer gazetteer) {
            return gazetteer
                    .find(key)
                    .map(place -> new MandatePlace(place.key(), place.name(), place.ofName()))
                    .orElseGet(() -> new MandatePlace(key, key, key));
        }
    }

    /** A position held today. */
    public record ListedPosition(String title, PositionKind kind, String organization) {
        static ListedPosition of(HeldPosition position) {
            return new ListedPosition(position.title(), position.kind(), position.organization());
        }
    }

    /** A seat held today in a member organisation. */
    public record ListedSeat(
            UUID organization,
            @Schema(examples = "Commune de Cossé-le-Vivien") String name,
            SeatRole role) {
        static ListedSeat of(HeldSeat seat) {
            return new ListedSeat(seat.organization(), seat.name(), seat.role());
        }
    }

    public static DirectoryEntryView of(ListedPerson listed, Reader reader, Gazetteer gazetteer) {
        var details = listed.details();
        return new DirectoryEntryView(
                listed.entry(),
                reader.network(),
                listed.name().given(),
                listed.name().family(),
                details.headline(),
                listed.mandates().stream()
                        .map(mandate -> ListedMandate.of(mandate, gazetteer))
                        .toList(),
                listed.positions().stream().map(ListedPosition::of).toList(),
                listed.seats().stream().map(ListedSeat::of).toList(),
                details.practices(),
                details.helpOffered(),
                details.helpSought(),
                actorKind(listed),
                details.actsIn().stream()
                        .map(key -> MandatePlace.of(key, gazetteer))
                        .toList(),
                details.availableForContact(),
                details.biography(),
                details.email(),
                details.phone(),
                reader.seesAudiences() ? listed.listedFor() : null,
                listed.updatedAt());
    }

    private static @Nullable ActorKind actorKind(ListedPerson listed) {
        var said = listed.details().actorKind();
        return said == null && !listed.mandates().isEmpty() ? ActorKind.ELU : said;
    }
}
