package org.essaim.network;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All the practices, in the order in which to offer them. */
public record PracticeList(List<PracticeView> items) {

    static PracticeList of(List<Practice> practices) {
        return new PracticeList(practices.stream().map(PracticeView::of).toList());
    }

    /** A practice and its name in both languages. */
    public record PracticeView(
            @Schema(examples = "budget-participatif") String slug, PracticeLabel label) {
        static PracticeView of(Practice practice) {
            return new PracticeView(practice.slug(), new PracticeLabel(practice.labelFr(), practice.labelEn()));
        }
    }

    /** A name in French and in English. */
    public record PracticeLabel(
            @Schema(examples = "Budget participatif") String fr,
            @Schema(examples = "Participatory budgeting") String en) {}
}
