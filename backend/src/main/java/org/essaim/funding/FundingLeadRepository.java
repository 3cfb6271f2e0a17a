package org.essaim.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.TrackUndone;

/** The questions asked about leads. */
@ApplicationScoped
public class FundingLeadRepository implements PanacheRepositoryBase<FundingLead, UUID> {
    List<FundingLead> listOf(UUID track) {
        return list("track = ?1 order by id desc", track);
    }

    /** A track is undone only while nothing is followed for it. */
    void trackUndone(@Observes TrackUndone told) {
        told.requireNone(listOf(told.track().id()).size());
    }

    boolean isFollowed(UUID track, UUID funding) {
        return count("track = ?1 and funding = ?2", track, funding) > 0;
    }

    /** Those whose deadline is near and of which people were not told yet; locked, so that one node tells. */
    Optional<FundingLead> nextToRemind(LocalDate today) {
        return getSession()
                .createNativeQuery("""
                        select lead.* from funding_lead lead join funding on funding.id = lead.funding
                        where lead.state in ('SPOTTED', 'PROPOSED') and funding.live
                            and funding.deadline between :today and :early
                            and (lead.reminded_for is distinct from funding.deadline
                                or lead.reminded > 7 and funding.deadline <= :soon)
                        order by funding.deadline, lead.id limit 1 for update of lead skip locked
                        """, FundingLead.class)
                .setParameter("today", today)
                .setParameter("early", today.plusDays(FundingLead.EARLY))
                .setParameter("soon", today.plusDays(FundingLead.SOON))
                .uniqueResultOptional();
    }

    FundingLead get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
