package org.essaim.me;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Position;
import org.essaim.member.PositionKind;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** A position as its holder sees it. */
@Schema(name = "Position", description = "A position as its holder sees it.")
public record MyPosition(
        UUID id,
        String title,
        PositionKind kind,
        String organization,
        @Nullable LabelledPlace place,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        int version) {

    static MyPosition of(Position position, Gazetteer gazetteer) {
        var place = position.place();
        return new MyPosition(
                position.id(),
                position.title(),
                position.kind(),
                position.organization(),
                place == null ? null : LabelledPlace.of(place, gazetteer),
                position.startDate(),
                position.endDate(),
                position.version());
    }
}
