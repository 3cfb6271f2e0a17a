package org.essaim.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackUndone;

/** The questions asked about initiatives. */
@ApplicationScoped
public class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {
    /** As many as a map of them can show. */
    static final int MOST = 60;

    /** The oldest first. */
    public List<Initiative> listOf(UUID track) {
        return list("track = ?1 order by period.beginsOn, title, id", track);
    }

    Initiative get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /**
     * Until the end of the transaction nobody else adds one.
     *
     * @throws Refusal {@code conflict} when there are as many as may be
     */
    void requireRoom(SupportTrack track) {
        getEntityManager().refresh(track, LockModeType.PESSIMISTIC_WRITE);
        if (count("track", track.id()) >= MOST) {
            throw new Refusal(ProblemType.CONFLICT, "%d initiatives at most.".formatted(MOST));
        }
    }

    /** A track is undone only while no initiative was written down. */
    void trackUndone(@Observes TrackUndone told) {
        told.requireNone(count("track", told.track().id()));
    }
}
