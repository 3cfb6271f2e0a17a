package org.essaim.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a member of one network.
 *
 * @param living whether the membership counts today; one that does not is seen by those who look after it
 * @param until the last day of its membership; none for one that has no term
 * @param renewalDue whether its term ends soon
 */
public record MemberOrganization(
        Organization organization,
        String network,
        LocalDate since,
        boolean living,
        @Nullable LocalDate until,
        boolean renewalDue) {}
