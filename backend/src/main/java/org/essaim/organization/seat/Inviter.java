package org.essaim.organization.seat;

import java.util.UUID;

/**
 * Who answers for an invitation.
 *
 * @param steward whether they run the network, and invite in its name whether or not they manage the organisation
 */
record Inviter(UUID id, boolean steward) {}
