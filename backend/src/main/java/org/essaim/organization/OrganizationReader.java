package org.essaim.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is to the organisations of one network: the one place that decides who sees and who looks after them.
 *
 * @param person the caller, if known
 * @param inside whether they belong to the network or hold a function in it
 * @param entrusted whether they run the network or answer for its data (animation, administration, DPO)
 * @param steward whether they run the network (animation, administration)
 */
public record OrganizationReader(
        String network, boolean sensitive, @Nullable UUID person, boolean inside, boolean entrusted, boolean steward) {

    /** Whether the member organisations of the network may be known: to belong to a sensitive one is said to members alone. */
    boolean seesMembers() {
        return inside || !sensitive;
    }
}
