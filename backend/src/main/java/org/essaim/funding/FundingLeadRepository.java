package org.essaim.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The questions asked about leads. */
@ApplicationScoped
public class FundingLeadRepository implements PanacheRepositoryBase<FundingLead, UUID> {
    List<FundingLead> listOf(UUID track) {
        return list("track = ?1 order by id desc", track);
    }

    boolean isFollowed(UUID track, UUID funding) {
        return count("track = ?1 and funding = ?2", track, funding) > 0;
    }

    FundingLead get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
