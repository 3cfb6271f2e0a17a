package org.essaim.dev.demo;

import org.jspecify.annotations.Nullable;

/** A real place in which fictional people are elected or work. */
record Locality(
        String key,
        String name,
        int liaison,
        int population,
        @Nullable String epci) {

    /** « de Plessé », « d’Avessac », « du Cellier »: the official liaison code says which. */
    String of() {
        return switch (liaison) {
            case 1 -> "d’" + name;
            case 2 -> "du " + name.substring(3);
            case 4 -> "des " + name.substring(4);
            default -> "de " + name;
        };
    }

    /** An intercommunality as people call it: « CC du Pays de Craon » is a communauté de communes. */
    String spelledOut() {
        if (name.matches("CC d[eu’'].*|CC des .*")) {
            return "Communauté de communes " + name.substring(3);
        }
        if (name.matches("CA d[eu’'].*|CA des .*")) {
            return "Communauté d’agglomération " + name.substring(3);
        }
        return name.replaceFirst("^(CC|CA|CU) ", "");
    }
}
