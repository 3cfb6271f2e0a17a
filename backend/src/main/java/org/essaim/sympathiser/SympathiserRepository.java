package org.essaim.sympathiser;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about sympathisers. */
@ApplicationScoped
class SympathiserRepository implements PanacheRepositoryBase<Sympathiser, UUID> {
    private static final String LIVING = "email is not null";

    /** The latest first, those before {@code last} if it is given. */
    List<Sympathiser> list(String network, @Nullable UUID last, int limit) {
        return last == null
                ? find(LIVING + " and network = ?1 order by id desc", network)
                        .range(0, limit - 1)
                        .list()
                : find(LIVING + " and network = ?1 and id < ?2 order by id desc", network, last)
                        .range(0, limit - 1)
                        .list();
    }

    /** A sympathiser of that network; one of another, or one who is over, is as unknown as a random id. */
    Sympathiser get(String network, UUID id) {
        return find(LIVING + " and network = ?1 and id = ?2", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Optional<Sympathiser> findByToken(String sha256) {
        return find("tokenSha256", sha256).firstResultOptional();
    }

    boolean isRecorded(String network, String email) {
        return count("network = ?1 and email = ?2", network, email) > 0;
    }

    List<Sympathiser> listToInform(LocalDate today) {
        return list("state = ?1 and informOn <= ?2 order by id", SympathiserState.RECORDED, today);
    }

    /** Those who were not told in time, and those of whom nothing was heard for so long that contact is not regular. */
    List<Sympathiser> listForgotten(LocalDate toldBefore, LocalDate heardBefore) {
        return list(
                "state = ?1 and recordedOn < ?2 or state in (?3, ?4) and coalesce(contactOn, recordedOn) < ?5 order by id",
                SympathiserState.RECORDED,
                toldBefore,
                SympathiserState.INFORMED,
                SympathiserState.ACTIVE,
                heardBefore);
    }

    /** Those whose address is that of a member of the network today. */
    List<Sympathiser> listConverted(LocalDate today) {
        return getSession()
                .createNativeQuery("""
                        select sympathiser.* from sympathiser
                        join person on person.email = sympathiser.email
                        where exists (select from belonging where belonging.person = person.id
                            and belonging.network = sympathiser.network and since <= :today
                            and (until is null or until >= :today))
                        """, Sympathiser.class)
                .setParameter("today", today)
                .list();
    }
}
