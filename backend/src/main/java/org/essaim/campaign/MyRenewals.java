package org.essaim.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.MandateKind;

/** The renewals that wait for one's answer. */
public record MyRenewals(List<MyRenewal> items) {

    /** A network asks for the new mandate in the place of those that ended. */
    public record MyRenewal(
            UUID id, @Schema(examples = "territoires44") String network, MandateKind kind, LocalDate endDate) {}
}
