package org.essaim.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who of the referents of a territory may be shown: only the directory decides, and shows nobody by default. */
@ApplicationScoped
class Referents {
    List<ShownReferent> shownOf(Territory territory) {
        return List.of();
    }
}
