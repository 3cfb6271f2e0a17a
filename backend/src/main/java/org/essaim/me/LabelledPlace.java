package org.essaim.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.Gazetteer;

/** A place with the words that name it apart from others. */
public record LabelledPlace(
        @Schema(examples = "COM:44128") String key,
        @Schema(examples = "Plessé") String name,
        @Schema(examples = "Plessé (Loire-Atlantique)") String label,
        @Schema(examples = "de Plessé") String ofName) {

    static LabelledPlace of(String key, Gazetteer gazetteer) {
        return gazetteer
                .find(key)
                .map(place -> new LabelledPlace(place.key(), place.name(), gazetteer.label(place), place.ofName()))
                .orElseGet(() -> new LabelledPlace(key, key, key, key));
    }
}
