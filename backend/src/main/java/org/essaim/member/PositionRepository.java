package org.essaim.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The questions asked about positions. */
@ApplicationScoped
public class PositionRepository implements PanacheRepositoryBase<Position, UUID> {
    public List<Position> listOf(UUID person) {
        return list("person = ?1 order by title, id", person);
    }

    /** A position of this person; that of another is as unknown as a random id. */
    public Position getOf(UUID person, UUID id) {
        return find("id = ?1 and person = ?2", id, person).firstResultOptional().orElseThrow(Refusal::notFound);
    }
}
