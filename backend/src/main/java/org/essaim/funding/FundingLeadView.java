package org.essaim.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lead as those who take part in its track read it. */
@Schema(name = "FundingLead")
public record FundingLeadView(
        UUID id,
        UUID funding,
        String name,
        @Nullable LocalDate deadline,

        @Schema(description = "Whether the funding is still offered.")
        boolean live,

        LeadState state,

        @Schema(description = "The states to which it may go.")
        List<LeadState> next,

        @Nullable Long amountCents,
        LocalDate spottedOn,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        int version) {

    /** The leads of a track, the latest first. */
    @Schema(name = "FundingLeadList")
    public record Leads(List<FundingLeadView> items) {}

    static FundingLeadView of(FundingLead lead, Funding funding) {
        return new FundingLeadView(
                lead.id(),
                funding.id(),
                funding.name(),
                funding.deadline(),
                funding.isLive(),
                lead.state(),
                lead.state().next(),
                lead.amountCents(),
                lead.spottedOn(),
                lead.proposedOn(),
                lead.filedOn(),
                lead.decidedOn(),
                lead.version());
    }
}
