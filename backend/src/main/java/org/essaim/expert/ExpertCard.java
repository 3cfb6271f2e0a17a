package org.essaim.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * An expert in a list.
 *
 * @param perimeter where they work; nothing for all of France
 * @param rating told from five evaluations on
 * @param state where the application is, for those who follow it, as {@code since} and {@code expiresOn}
 */
public record ExpertCard(
        UUID id,
        String name,
        LegalForm legalForm,
        List<String> skills,
        List<PlaceRef> perimeter,
        List<ProcurementRoute> procurement,
        @Nullable Rating rating,
        @Nullable ExpertState state,
        @Nullable LocalDate since,
        @Nullable LocalDate expiresOn) {}
