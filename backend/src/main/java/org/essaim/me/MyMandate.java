package org.essaim.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Doubt;
import org.essaim.member.Mandate;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.Side;
import org.essaim.member.Verification;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** A mandate as its holder sees it. */
@Schema(name = "Mandate", description = "A mandate as its holder sees it.")
public record MyMandate(
        UUID id,
        MandateKind kind,
        @Nullable MandateFunction function,
        @Nullable Integer rank,
        LabelledPlace place,
        @Nullable String delegation,
        @Nullable Side side,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        Verification verification,

        @Nullable @Schema(description = "Why it was not simply matched")
        Doubt doubt,

        @Nullable Instant verifiedAt,
        @Schema(description = "Whether it is held today") boolean current,
        int version) {

    static MyMandate of(Mandate mandate, Gazetteer gazetteer, LocalDate today) {
        var rank = mandate.rank();
        return new MyMandate(
                mandate.id(),
                mandate.kind(),
                mandate.function(),
                rank == null ? null : rank.intValue(),
                LabelledPlace.of(mandate.place(), gazetteer),
                mandate.delegation(),
                mandate.side(),
                mandate.startDate(),
                mandate.endDate(),
                mandate.verification(),
                mandate.doubt(),
                mandate.verifiedAt(),
                mandate.isHeldOn(today),
                mandate.version());
    }
}
