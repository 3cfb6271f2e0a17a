package org.essaim.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/**
 * What a cycle offers, to how many, and in which days one registers.
 *
 * @param themes slugs of practices
 * @param seats of collectivités, each for a few people
 */
@Embeddable
record CycleTerms(
        String title,
        String presentation,
        @Enumerated(EnumType.STRING) CycleModel model,
        List<String> themes,
        int seats,
        LocalDate opensOn,
        LocalDate closesOn) {}
