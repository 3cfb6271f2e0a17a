package org.essaim.dev.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a fictional person is elected for. */
record Mandate(
        String kind,
        String function,
        @Nullable Integer rank,
        String place,
        @Nullable String delegation,
        @Nullable String side,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    private static final LocalDate COUNCILS = LocalDate.of(2026, 3, 22);
    private static final LocalDate INTERCOMMUNALITIES = LocalDate.of(2026, 4, 10);
    private static final LocalDate DEPARTMENTS = LocalDate.of(2021, 7, 1);

    static Mandate mayor(Locality commune) {
        return municipal("MAIRE", null, commune.key(), null);
    }

    static Mandate deputy(int rank, String commune, String delegation) {
        return municipal("ADJOINT", rank, commune, delegation);
    }

    static Mandate councillor(String commune, @Nullable String delegation) {
        return municipal(delegation == null ? "CONSEILLER" : "CONSEILLER_DELEGUE", null, commune, delegation);
    }

    static Mandate inOpposition(String commune) {
        return new Mandate("MUNICIPAL", "CONSEILLER", null, commune, null, "OPPOSITION", COUNCILS, null);
    }

    /** Until the election of 2026. */
    static Mandate former(String commune) {
        return new Mandate(
                "MUNICIPAL", "CONSEILLER", null, commune, null, null, LocalDate.of(2020, 5, 25), COUNCILS.minusDays(1));
    }

    static Mandate vicePresident(int rank, String epci, String delegation) {
        return new Mandate("COMMUNAUTAIRE", "VICE_PRESIDENT", rank, epci, delegation, null, INTERCOMMUNALITIES, null);
    }

    static Mandate president(String epci) {
        return new Mandate("COMMUNAUTAIRE", "PRESIDENT", null, epci, null, null, INTERCOMMUNALITIES, null);
    }

    static Mandate communityCouncillor(String epci) {
        return new Mandate("COMMUNAUTAIRE", "CONSEILLER", null, epci, null, null, INTERCOMMUNALITIES, null);
    }

    static Mandate departmental(String department) {
        return new Mandate("DEPARTEMENTAL", "CONSEILLER", null, department, null, null, DEPARTMENTS, null);
    }

    private static Mandate municipal(
            String function, @Nullable Integer rank, String commune, @Nullable String delegation) {
        return new Mandate("MUNICIPAL", function, rank, commune, delegation, null, COUNCILS, null);
    }
}
