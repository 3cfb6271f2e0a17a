package org.essaim.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.OrganizationKind;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a member of a network.
 *
 * @param since when it joined; shown to members
 * @param living whether its membership counts today
 * @param until the last day of its membership, if it has a term; told to those who look after it
 * @param renewalDue whether the term ends soon; told to the same
 * @param manageable whether the caller looks after it: invites, ends seats, reads its dues
 * @param changeable whether the caller may change its facts, too
 */
@Schema(name = "Organization", description = "A member organisation of a network.")
public record OrganizationView(
        UUID id,
        @Schema(examples = "collectivites-mayenne") String network,
        OrganizationKind kind,
        @Schema(examples = "Commune de Cossé-le-Vivien") String name,
        @Nullable String acronym,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable OrganizationPlace place,

        @Nullable @Schema(description = "Official population of the place")
        Integer population,

        @Nullable String website,
        @Nullable String publicEmail,
        @Nullable String description,
        @Nullable LocalDate since,
        boolean living,
        @Nullable LocalDate until,
        boolean renewalDue,
        boolean manageable,
        boolean changeable,
        int version) {

    /** A place with the words that name it apart from others. */
    public record OrganizationPlace(
            @Schema(examples = "COM:53077") String key,
            @Schema(examples = "Cossé-le-Vivien") String name,
            @Schema(examples = "Cossé-le-Vivien (Mayenne)") String label) {
        static OrganizationPlace of(Place place, Gazetteer gazetteer) {
            return new OrganizationPlace(place.key(), place.name(), gazetteer.label(place));
        }
    }

    static OrganizationView of(
            MemberOrganization member,
            OrganizationReader reader,
            boolean manageable,
            boolean changeable,
            Gazetteer gazetteer) {
        var organization = member.organization();
        var key = organization.place();
        var place = key == null ? null : gazetteer.find(key).orElse(null);
        return new OrganizationView(
                organization.id(),
                member.network(),
                organization.kind(),
                organization.name(),
                organization.acronym(),
                organization.siren(),
                organization.siret(),
                place == null ? null : OrganizationPlace.of(place, gazetteer),
                place == null ? null : place.population(),
                organization.website(),
                organization.publicEmail(),
                organization.description(),
                reader.inside() || manageable ? member.since() : null,
                member.living(),
                manageable ? member.until() : null,
                manageable && member.renewalDue(),
                manageable,
                changeable,
                organization.version());
    }
}
