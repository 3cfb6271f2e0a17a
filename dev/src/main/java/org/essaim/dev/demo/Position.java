package org.essaim.dev.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a fictional person does without being elected. */
record Position(
        String kind,
        String title,
        String organization,
        @Nullable String place,
        LocalDate startsOn) {

    String actorKind() {
        return switch (kind) {
            case "HABITANT", "CONSEIL_DEVELOPPEMENT" -> "CITOYEN";
            case "SALARIE", "BENEVOLE" -> "ASSOCIATION";
            case "AGENT_ETAT" -> "INSTITUTION";
            default -> "PROFESSIONNEL";
        };
    }
}
