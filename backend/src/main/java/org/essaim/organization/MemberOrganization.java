package org.essaim.organization;

import java.time.LocalDate;

/**
 * An organisation as a member of one network.
 *
 * @param living whether the membership counts today; one that does not is seen by those who look after it
 */
public record MemberOrganization(Organization organization, String network, LocalDate since, boolean living) {}
