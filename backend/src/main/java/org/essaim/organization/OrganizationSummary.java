package org.essaim.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.essaim.member.OrganizationKind;
import org.essaim.organization.OrganizationView.OrganizationPlace;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A member organisation in a list.
 *
 * @param since when it joined; shown to members
 */
public record OrganizationSummary(
        UUID id,
        OrganizationKind kind,
        String name,
        @Nullable String acronym,
        @Nullable OrganizationPlace place,
        @Nullable Integer population,
        @Nullable LocalDate since) {

    static OrganizationSummary of(MemberOrganization member, OrganizationReader reader, Gazetteer gazetteer) {
        var full = OrganizationView.of(member, reader, false, false, gazetteer);
        return new OrganizationSummary(
                full.id(), full.kind(), full.name(), full.acronym(), full.place(), full.population(), full.since());
    }
}
