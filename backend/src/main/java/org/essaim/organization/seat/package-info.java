/** Who takes part in an organisation, in which role and until when; and whom it invites. */
@NullMarked
package org.essaim.organization.seat;

import org.jspecify.annotations.NullMarked;
