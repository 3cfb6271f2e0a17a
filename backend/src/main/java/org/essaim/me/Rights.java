package org.essaim.me;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.DPO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.essaim.me.Me.Right;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.NetworkKind;
import org.essaim.shared.security.NetworkFunction;

/** The rights that follow from functions and membership. */
final class Rights {
    private Rights() {}

    static List<Right> of(Network network, Set<NetworkFunction> functions, boolean member) {
        var rights = new ArrayList<Right>();
        if (network.uses(Module.DIRECTORY) && (member || !functions.isEmpty())) {
            rights.add(Right.DIRECTORY_READ);
        }
        if (network.uses(Module.DIRECTORY) && holds(functions, ANIMATION, ADMINISTRATION, DPO)) {
            rights.add(Right.DIRECTORY_READ_ALL);
        }
        if (holds(functions, ANIMATION, ADMINISTRATION)) {
            rights.add(Right.MANDATES_CHECK);
            rights.add(Right.CONTACT_REPORTS);
            rights.add(Right.RENEWALS_RUN);
            rights.add(Right.TESTIMONIALS_REVIEW);
            rights.add(Right.APPLICATIONS_DECIDE);
            rights.add(Right.MEMBERSHIPS_MANAGE);
        }
        if (holds(functions, ADMINISTRATION)) {
            rights.add(Right.MEMBERS_EXCLUDE);
            rights.add(Right.CHARTER_PUBLISH);
        }
        if (holds(functions, ADMINISTRATION, DPO)) {
            rights.add(Right.AUDIT_READ);
        }
        if (holds(functions, DPO)) {
            rights.add(Right.DATA_REQUESTS_ANSWER);
        }
        if (network.uses(Module.DIRECTORY) && holds(functions, ADMINISTRATION)) {
            rights.add(Right.PAPER_CONSENTS_RECORD);
        }
        if (network.uses(Module.DIRECTORY) && holds(functions, ADMINISTRATION, DPO)) {
            rights.add(Right.AGREEMENTS_READ);
        }
        if (network.uses(Module.DIRECTORY) && holds(functions, ADMINISTRATION)) {
            rights.add(Right.AGREEMENTS_MANAGE);
        }
        if (network.uses(Module.TERRITORIES) && holds(functions, ADMINISTRATION)) {
            rights.add(Right.MIRROR_READ);
        }
        if (network.kind() == NetworkKind.ELUS_LOCAUX && holds(functions, ANIMATION, ADMINISTRATION, DPO)) {
            rights.add(Right.SYMPATHISERS_READ);
        }
        if (holds(functions, ANIMATION, ADMINISTRATION, DPO)) {
            rights.add(Right.IMPORTS_READ);
        }
        return List.copyOf(rights);
    }

    private static boolean holds(Set<NetworkFunction> functions, NetworkFunction... wanted) {
        return Set.of(wanted).stream().anyMatch(functions::contains);
    }
}
