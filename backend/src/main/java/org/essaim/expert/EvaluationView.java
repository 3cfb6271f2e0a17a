package org.essaim.expert;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a collectivity said after a mission, for those who advise. */
@Schema(name = "ExpertEvaluation")
public record EvaluationView(
        String collectivity,
        int relevance,
        int skillTransfer,
        int budget,
        @Nullable String comment,
        LocalDate on) {}
