package org.essaim.relay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** The questions asked about messages. */
@ApplicationScoped
public class RelayRepository implements PanacheRepositoryBase<RelayMessage, UUID> {
    /** A message that this person received; that of another is as unknown as a random id. */
    RelayMessage getReceived(UUID recipient, UUID id) {
        return find("id = ?1 and recipient = ?2", id, recipient)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Counts one more message of a day; empty once {@code most} are sent. Whoever else counts for the same person waits.
     */
    OptionalInt countOneMore(UUID sender, LocalDate day, int most) {
        return getSession()
                .createNativeQuery("""
                insert into relay_day (person, day, sent) values (:person, :day, 1)
                on conflict (person, day) do update set sent = relay_day.sent + 1 where relay_day.sent < :most
                returning sent
                """, Integer.class)
                .setParameter("person", sender)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether those who run the network stopped the messages of this person, today. */
    boolean isSuspended(UUID sender, String network, LocalDate day) {
        return !getSession()
                .createNativeQuery("""
                select 1 from contact_report
                where sender = :sender and network = :network and suspended_until >= :day limit 1
                """, Integer.class)
                .setParameter("sender", sender)
                .setParameter("network", network)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }
}
